// Scenes under a roof, and the chart on the wall.
import { frame, glow, gradient, H, n, randomFrom, sky, times, W } from './brush'

export function courtroom(): string {
  const seats = times(2, (row) =>
    times(
      9,
      (index) =>
        `<g transform="translate(${120 + index * 155 - row * 10} ${790 + row * 120})"><rect width="120" height="${80 + row * 20}" rx="8" fill="#3b2418"/><rect x="8" y="8" width="104" height="40" fill="#54705f"/></g>`,
    ),
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#d3c6ab'],
        [0.55, '#b5a483'],
        [1, '#6b4f35'],
      ]) +
      gradient('w', [
        [0, '#7b5a3c'],
        [1, '#40291a'],
      ]) +
      glow('l', '#fff2c9'),
    body: `${sky()}<g>${[180, 1220].map((x) => `<path d="M${x} 520V180Q${x + 100} 90 ${x + 200} 180V520Z" fill="#e9efee"/><path d="M${x + 100} 130V520M${x} 250H${x + 200}M${x} 370H${x + 200}" stroke="#9a8a6b" stroke-width="8"/>`).join('')}</g><path d="M180 520L60 ${H}H700L380 520Z" fill="#fff6da" opacity=".16"/><rect x="560" y="120" width="480" height="430" fill="#7b5a3c"/><path d="M540 120H1060L1030 84H570Z" fill="#5a3d28"/><circle cx="800" cy="220" r="60" fill="#b8934f"/><path d="M800 180V256M764 200H836M764 200l-18 36h36zM836 200l-18 36h36z" stroke="#5a3d28" stroke-width="6" fill="none"/><path d="M690 550V340Q800 290 910 340V550Z" fill="#54352a"/><path d="M706 550V356Q800 312 894 356V550Z" fill="#7d3a31"/><path d="M420 520H1180L1210 700H390Z" fill="url(#w)"/><path d="M406 506H1194V528H406Z" fill="#96704b"/>${times(5, (index) => `<rect x="${440 + index * 150}" y="556" width="116" height="112" fill="none" stroke="#96704b" stroke-width="6"/>`)}<path d="M1080 506V446M1050 446H1110L1094 406H1066Z" stroke="#3a2a1c" stroke-width="6" fill="#2f6b4f"/><circle cx="1080" cy="456" r="110" fill="url(#l)"/><rect x="620" y="488" width="110" height="18" fill="#efe8d6"/><rect x="630" y="474" width="96" height="14" fill="#8d3b2e"/><rect y="720" width="${W}" height="280" fill="#4f3827"/><path d="M0 736H1600" stroke="#96704b" stroke-width="14"/>${times(32, (index) => `<path d="M${20 + index * 50} 736V790" stroke="#7b5a3c" stroke-width="10"/>`)}${seats}`,
  })
}

export function seedVault(): string {
  const random = randomFrom(59)
  const drawers = times(7, (row) =>
    times(12, (column) => {
      const x = 60 + column * 124
      const y = 90 + row * 104
      return `<rect x="${x}" y="${y}" width="116" height="96" fill="${random() > 0.5 ? '#8fa6a8' : '#86a0a3'}"/><rect x="${x + 26}" y="${y + 18}" width="64" height="24" fill="#f2eee0"/><path d="M${x + 32} ${y + 26}h${n(24 + random() * 26)}M${x + 32} ${y + 34}h${n(14 + random() * 30)}" stroke="#5a6464" stroke-width="3"/><rect x="${x + 42}" y="${y + 60}" width="32" height="10" rx="5" fill="#44575b"/>`
    }),
  )
  const envelopes = times(
    9,
    (index) =>
      `<path d="M${700 + index * 22} ${476 - index * 3}l74 -10l6 60l-74 10z" fill="${index % 2 ? '#e8dfc6' : '#f5efdf'}" stroke="#b9ae92" stroke-width="2"/>`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#c4d5d6'],
        [1, '#5d777b'],
      ]) + glow('l', '#ffffff'),
    body: `${sky()}<rect x="40" y="70" width="1520" height="760" fill="#4d6468"/>${drawers}<g><path d="M640 500H1000L1040 640H600Z" fill="#6d8589"/><path d="M600 640H1040V740H600Z" fill="#a9bdbe"/><rect x="740" y="662" width="160" height="40" fill="#f2eee0"/><path d="M756 676h110M756 688h70" stroke="#5a6464" stroke-width="4"/><rect x="780" y="714" width="80" height="14" rx="7" fill="#44575b"/>${envelopes}</g><g fill="#eefafa" opacity=".9"><rect x="180" y="20" width="500" height="18"/><rect x="920" y="20" width="500" height="18"/></g><ellipse cx="430" cy="40" rx="420" ry="110" fill="url(#l)" opacity=".5"/><ellipse cx="1170" cy="40" rx="420" ry="110" fill="url(#l)" opacity=".5"/><rect y="830" width="${W}" height="170" fill="#3d5256"/><path d="M0 850H1600" stroke="#6d8589" stroke-width="4"/><path d="M0 900C300 860 620 930 900 890S1400 880 1600 910V${H}H0Z" fill="#e4f1f1" opacity=".22" filter="url(#b)"/>`,
  })
}

export function pollingHall(): string {
  const booth = (x: number) =>
    `<g transform="translate(${x} 420)"><rect width="190" height="330" fill="#d9cba8"/><rect x="14" y="14" width="162" height="302" fill="#b8a67e"/><path d="M14 14H176V200Q150 214 122 200T68 202T14 200Z" fill="#4a6b85"/><path d="M40 14V198M70 14V200M104 14V200M140 14V202" stroke="#3b576d" stroke-width="4"/></g>`
  const legs = `<path d="M60 330L76 250Q80 226 96 226T116 250L130 330Z" fill="#2b3138"/>`
  return frame({
    defs:
      gradient('s', [
        [0, '#efe6cf'],
        [0.7, '#cdbd98'],
      ]) +
      gradient('w', [
        [0, '#c39a63'],
        [1, '#8a6438'],
      ]),
    body: `${sky()}<g fill="#cfe0e6">${times(5, (index) => `<rect x="${110 + index * 300}" y="70" width="190" height="210"/>`)}</g><g stroke="#8f8266" stroke-width="8">${times(5, (index) => `<path d="M${205 + index * 300} 70v210M${110 + index * 300} 175h190"/>`)}</g><rect y="320" width="${W}" height="10" fill="#8f8266"/>${times(9, (index) => `<path d="M${40 + index * 190} 322l30 34l30 -34z" fill="${['#2f6f66', '#b5563a', '#c9a13e'][index % 3]}"/>`)}<rect y="720" width="${W}" height="280" fill="url(#w)"/><g stroke="#7d5a30" stroke-width="3" opacity=".5">${times(14, (index) => `<path d="M${800 + (index - 6.5) * 90} 720L${800 + (index - 6.5) * 260} ${H}"/>`)}</g><path d="M0 880Q700 740 1600 880" fill="none" stroke="#f2ead2" stroke-width="10" opacity=".7"/>${booth(70)}${booth(300)}<g transform="translate(300 420)">${legs}</g>${booth(530)}${booth(760)}<g transform="translate(760 420)">${legs}</g><g transform="translate(1040 640)"><path d="M0 120H460L490 150H-30Z" fill="#6b4a2c"/><path d="M0 150V340M460 150V340" stroke="#54391f" stroke-width="18"/><rect x="120" y="-90" width="220" height="210" fill="#22303a"/><path d="M120 -90L146 -126H366L340 -90Z" fill="#35485a"/><path d="M340 -90L366 -126V96L340 120Z" fill="#182229"/><path d="M190 -110H300" stroke="#0c1216" stroke-width="9"/><path d="M210 -112L226 -196L286 -184L270 -112Z" fill="#f7f3e6"/><path d="M232 -176l40 8M228 -158l40 8" stroke="#8c8f8b" stroke-width="4"/><circle cx="230" cy="20" r="40" fill="#e7dfc4"/><path d="M212 20l14 16l26 -34" fill="none" stroke="#2f6f66" stroke-width="9"/><rect x="380" y="96" width="70" height="24" fill="#f2eee0"/></g>`,
  })
}

export function library(): string {
  const random = randomFrom(67)
  const spines = [
    '#7b3f2a',
    '#2f4f5c',
    '#5c6b45',
    '#8f7a4a',
    '#4a2f4b',
    '#a2583a',
    '#34404a',
    '#b59a66',
  ]
  const shelves = times(7, (row) => {
    let x = 40
    let books = ''
    while (x < 1540) {
      const wide = 14 + Math.floor(random() * 26)
      const tall = 78 + Math.floor(random() * 34)
      if (random() > 0.05)
        books += `<rect x="${x}" y="${126 + row * 128 - tall}" width="${wide}" height="${tall}" fill="${spines[Math.floor(random() * 8)]}"/>`
      x += wide + 2
    }
    return `${books}<rect x="24" y="${126 + row * 128}" width="1552" height="16" fill="#5b3c24"/>`
  })
  return frame({
    defs:
      gradient('s', [
        [0, '#2b1b10'],
        [1, '#140c07'],
      ]) + glow('l', '#ffd792'),
    body: `${sky()}${shelves}<g fill="#4a2f1b"><rect width="30" height="${H}"/><rect x="520" width="24" height="${H}"/><rect x="1050" width="24" height="${H}"/><rect x="1570" width="30" height="${H}"/></g><g stroke="#c99a5b" stroke-width="14"><path d="M330 ${H}L410 60M450 ${H}L500 60"/></g>${times(10, (index) => `<path d="M${340 + index * 8} ${900 - index * 88}H${454 + index * 5}" stroke="#b98a4d" stroke-width="12"/>`)}<rect y="900" width="${W}" height="100" fill="#26170d"/><rect x="760" y="800" width="700" height="30" fill="#6b4526"/><path d="M800 830V${H}M1420 830V${H}" stroke="#54361d" stroke-width="26"/><path d="M1180 800V660Q1180 600 1130 590" fill="none" stroke="#b8934f" stroke-width="10"/><path d="M1040 640Q1060 560 1140 560T1240 640Z" fill="#2f6b4f"/><ellipse cx="1140" cy="644" rx="98" ry="12" fill="#ffe9b8"/><circle cx="1140" cy="700" r="330" fill="url(#l)" opacity=".75"/><path d="M860 796Q930 760 1000 790Q1070 760 1140 796V806Q1070 776 1000 806Q930 776 860 806Z" fill="#f2e8d0"/>`,
  })
}

export function grocer(): string {
  const jars = times(3, (row) =>
    times(24, (index) => {
      const x = 60 + index * 62
      const y = 120 + row * 140
      const colour = ['#b5402e', '#d9a441', '#6b7f3a', '#8d5a35', '#c97b3a', '#55707a'][
        (index * 5 + row * 2) % 6
      ]
      if ((index * 7 + row * 3) % 11 === 0) return ''
      return (index + row) % 3 === 0
        ? `<rect x="${x}" y="${y + 12}" width="46" height="78" fill="${colour}"/><rect x="${x}" y="${y + 34}" width="46" height="32" fill="#f2ead2"/>`
        : `<rect x="${x + 2}" y="${y + 18}" width="42" height="72" rx="9" fill="${colour}"/><rect x="${x + 6}" y="${y + 6}" width="34" height="14" fill="#e4dcc4"/><rect x="${x + 8}" y="${y + 44}" width="30" height="24" fill="#f7f1de"/>`
    }),
  )
  const crate = (x: number, y: number, colour: string, leaf: boolean) =>
    `<g transform="translate(${x} ${y})">${times(10, (index) => `<circle cx="${30 + (index % 5) * 56}" cy="${10 + Math.floor(index / 5) * 32}" r="31" fill="${colour}"/>${leaf ? `<path d="M${30 + (index % 5) * 56} ${-18 + Math.floor(index / 5) * 32}q10 -20 20 -14q-6 16 -20 14z" fill="#4d6b3c"/>` : `<circle cx="${22 + (index % 5) * 56}" cy="${Math.floor(index / 5) * 32}" r="9" fill="#fff" opacity=".25"/>`}`)}<path d="M-10 40H294V150H-10Z" fill="#a97b4a"/><path d="M-10 74H294M-10 110H294" stroke="#7d5830" stroke-width="6"/><rect x="100" y="62" width="84" height="46" fill="#f7f1de"/><path d="M112 80h58M112 94h34" stroke="#4b5450" stroke-width="5"/></g>`
  return frame({
    defs:
      gradient('s', [
        [0, '#e8dcc0'],
        [1, '#b59c74'],
      ]) + glow('l', '#fff6da'),
    body: `${sky()}<rect x="30" y="80" width="1540" height="470" fill="#8d6c48"/>${jars}${times(3, (row) => `<rect x="30" y="${212 + row * 140}" width="1540" height="16" fill="#5f4429"/>`)}<rect x="30" y="80" width="1540" height="16" fill="#5f4429"/>${[340, 860, 1330].map((x) => `<path d="M${x} 0V60" stroke="#3b332a" stroke-width="5"/><path d="M${x - 60} 96L${x - 30} 56H${x + 30}L${x + 60} 96Z" fill="#2f5f56"/><ellipse cx="${x}" cy="130" rx="260" ry="160" fill="url(#l)" opacity=".5"/>`).join('')}<rect y="560" width="${W}" height="440" fill="#7b5f3f"/>${crate(60, 620, '#b5402e', true)}${crate(400, 620, '#d9a441', false)}${crate(740, 620, '#7b9440', false)}${crate(1080, 620, '#a9522f', true)}${crate(200, 820, '#c97b3a', false)}${crate(560, 820, '#cbb98a', false)}${crate(920, 820, '#7d2f45', true)}${crate(1260, 820, '#8da04a', false)}`,
  })
}

export function siltMap(): string {
  const random = randomFrom(73)
  const soundings = times(
    90,
    () =>
      `<text x="${Math.round(300 + random() * 980)}" y="${Math.round(130 + random() * 780)}">${Math.floor(2 + random() * 14)}</text>`,
  )
  const bar = (x: number, y: number, w: number, tilt: number) =>
    `<g transform="translate(${x} ${y}) rotate(${tilt})"><ellipse rx="${w}" ry="${n(w * 0.3)}" fill="#e4cf9b"/><ellipse rx="${n(w * 1.18)}" ry="${n(w * 0.4)}" fill="none" stroke="#8d9a8a" stroke-width="3" stroke-dasharray="4 7"/><ellipse rx="${n(w * 1.4)}" ry="${n(w * 0.54)}" fill="none" stroke="#8fb0b5" stroke-width="2"/></g>`
  return frame({
    grain: 0.2,
    defs: gradient('s', [
      [0, '#f0e6cc'],
      [1, '#e2d3b0'],
    ]),
    body: `${sky()}<rect x="40" y="40" width="1520" height="920" fill="#c7dbd8"/><path d="M40 40H420C380 160 300 200 340 330S240 520 300 640S180 840 240 960H40Z" fill="#d9cfa4"/><path d="M1560 40H1120C1180 140 1260 220 1230 340S1390 520 1330 680S1420 860 1380 960H1560Z" fill="#d5c99b"/><g fill="none" stroke="#7b8f72" stroke-width="3"><path d="M420 40C380 160 300 200 340 330S240 520 300 640S180 840 240 960"/><path d="M1120 40C1180 140 1260 220 1230 340S1390 520 1330 680S1420 860 1380 960"/></g><path d="M700 40C720 220 860 300 820 470S620 700 700 960L860 960C800 740 980 620 970 450S860 200 880 40Z" fill="#8fb7bd"/><path d="M780 40C800 220 920 320 890 470S720 720 780 960" fill="none" stroke="#a33a2c" stroke-width="5" stroke-dasharray="26 14"/>${bar(560, 300, 110, -28)}${bar(1080, 560, 130, 32)}${bar(520, 720, 120, 14)}${bar(1060, 250, 80, -12)}${bar(640, 540, 60, 60)}<g font-family="serif" font-style="italic" font-size="22" fill="#4b6264" opacity=".8">${soundings}</g><g font-family="serif" font-size="44" fill="#3d3a2c" letter-spacing="6"><text x="90" y="480">ARDANE</text><text x="1290" y="300" font-size="38">KESTRIA</text><text x="720" y="120" font-size="30" fill="#26454b" font-style="italic">Vessen</text></g><g transform="translate(1210 800)" fill="none" stroke="#6b4a2c" stroke-width="3"><circle r="74"/><circle r="60"/><path d="M0 -96L14 -14L96 0L14 14L0 96L-14 14L-96 0L-14 -14Z" fill="#a33a2c"/></g><rect x="40" y="40" width="1520" height="920" fill="none" stroke="#6b4a2c" stroke-width="6"/><path d="M800 40V960M40 500H1560" stroke="#6b4a2c" stroke-width="1" opacity=".4"/>${times(19, (index) => `<rect x="${40 + index * 80}" y="${H - 40}" width="40" height="12" fill="#6b4a2c"/>`)}<path d="M${W / 2} 24V40" stroke="#6b4a2c" stroke-width="4"/>`,
  })
}
