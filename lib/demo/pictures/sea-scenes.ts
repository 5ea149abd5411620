// Scenes on and beside the water.
import {
  cloud,
  frame,
  glow,
  gradient,
  H,
  n,
  randomFrom,
  ridge,
  sky,
  times,
  W,
  water,
} from './brush'

const gull = (x: number, y: number, k: number) =>
  `<path transform="translate(${x} ${y}) scale(${k})" d="M-30 -8Q-14 -22 0 0Q14 -22 30 -8" fill="none" stroke="#eef1ee" stroke-width="5" stroke-linecap="round"/>`

export function lighthouse(): string {
  return frame({
    defs:
      gradient('s', [
        [0, '#2c3f58'],
        [0.45, '#7d7f92'],
        [0.62, '#e0a688'],
      ]) +
      gradient('w', [
        [0, '#8d7c80'],
        [0.35, '#3f5266'],
        [1, '#182631'],
      ]) +
      glow('l', '#fff1c2'),
    body: `${sky()}${cloud(620, 0.4)}${water(620, 0.35)}<path d="M1040 236L0 120V330L1040 252Z" fill="#fff1c2" opacity=".3"/><path d="M1600 ${H}V640C1500 610 1330 560 1180 590C1060 600 980 640 900 700C860 760 700 800 640 ${H}Z" fill="#1d2424"/><path d="M1600 ${H}V760C1420 720 1200 760 1080 830S980 940 930 ${H}Z" fill="#141a1a"/><path d="M1000 610L1018 286H1102L1120 610Z" fill="#efece4"/><path d="M1062 286H1102L1120 610H1078Z" fill="#c9c5bd"/><path d="M1010 420h100l4 78h-108z" fill="#a33a2c"/><rect x="1004" y="272" width="112" height="16" fill="#2a2f33"/><rect x="1026" y="216" width="68" height="56" fill="#fff0c0"/><path d="M1020 216h80l-40 -46z" fill="#a33a2c"/><path d="M1043 216v56M1060 216v56M1077 216v56" stroke="#2a2f33" stroke-width="3"/><circle cx="1060" cy="244" r="170" fill="url(#l)"/><rect x="1130" y="540" width="150" height="70" fill="#d8d3c8"/><path d="M1120 544l85 -52l85 52z" fill="#59413a"/><rect x="1160" y="562" width="22" height="24" fill="#ffd58a"/><path d="${ridge({ y: 612, rough: 6, step: 20, foot: 640, seed: 77 })}" fill="#2c3444" opacity=".55"/>`,
  })
}

export function dredger(): string {
  const buckets = times(
    11,
    (index) => `<path d="M${n(560 + index * 42)} ${n(470 + index * 29)}l26 -10l12 26l-26 12z"/>`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#8c999c'],
        [0.55, '#d5d4ca'],
        [0.6, '#c3c1b5'],
      ]) +
      gradient('w', [
        [0, '#a3a697'],
        [0.4, '#7b8178'],
        [1, '#414c48'],
      ]),
    body: `${sky()}${cloud(590, 0.6)}<path d="${ridge({ y: 572, rough: 5, step: 16, foot: 620, seed: 8 })}" fill="#77827c"/>${water(600, 0.42)}<g transform="translate(60 130)"><path d="M230 560H1290L1220 660H300Z" fill="#23292a"/><path d="M236 560H1284L1278 580H244Z" fill="#9b3b26"/><rect x="950" y="400" width="250" height="160" fill="#d9d4c5"/><rect x="980" y="320" width="170" height="80" fill="#e7e3d6"/><g fill="#28363b"><rect x="994" y="338" width="34" height="30"/><rect x="1042" y="338" width="34" height="30"/><rect x="1090" y="338" width="34" height="30"/><circle cx="990" cy="460" r="14"/><circle cx="1050" cy="460" r="14"/><circle cx="1110" cy="460" r="14"/><circle cx="1170" cy="460" r="14"/></g><rect x="1160" y="230" width="56" height="170" fill="#9b3b26"/><rect x="1160" y="256" width="56" height="26" fill="#23292a"/><g stroke="#1e2628" stroke-width="12" fill="none"><path d="M420 560L560 210L700 560M470 440H650M560 210L420 440M560 210L1050 330"/><path d="M560 450L1010 780" stroke-width="20"/></g><g fill="#6b5a3f">${buckets}</g><path d="M380 560v-60h90v60z" fill="#5e6a66"/><path d="M300 560v-120" stroke="#1e2628" stroke-width="6"/><path d="M300 440h-46v28h46z" fill="#b8862c"/></g><path d="M0 ${H}V930C200 900 420 950 640 940S1200 930 1600 960V${H}Z" fill="#343d38" opacity=".7"/>`,
  })
}

export function ferry(): string {
  const windows = times(
    22,
    (index) => `<rect x="${430 + index * 34}" y="452" width="20" height="20" rx="3"/>`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#5d87a3'],
        [0.6, '#c8d8dd'],
      ]) +
      gradient('w', [
        [0, '#6c93a0'],
        [0.3, '#36687c'],
        [1, '#123442'],
      ]),
    body: `${sky()}${cloud(600, 0.7)}${water(600, 0.35)}<path d="M0 612H1600" stroke="#a9c0c6" stroke-width="3" opacity=".6"/><g><path d="M250 560H1380L1310 690H330Z" fill="#17364a"/><path d="M262 580H1372L1364 596H270Z" fill="#e9e6da"/><rect x="340" y="490" width="940" height="72" fill="#e9e6da"/><rect x="400" y="436" width="800" height="56" fill="#f3f1e9"/><path d="M980 436V360H1180L1210 436Z" fill="#f3f1e9"/><path d="M1000 376H1170L1180 404H1000Z" fill="#22333c"/><path d="M600 436L620 326H720L734 436Z" fill="#b5402e"/><path d="M612 372H727L731 404H606Z" fill="#f3f1e9"/><g fill="#2c4653">${windows}</g><g fill="#22333c"><rect x="380" y="510" width="70" height="34"/><rect x="480" y="510" width="70" height="34"/><rect x="580" y="510" width="70" height="34"/></g><path d="M1090 360V270M1060 300H1120" stroke="#5d6b70" stroke-width="6"/><g fill="#d77b2a"><rect x="800" y="416" width="80" height="20" rx="10"/><rect x="900" y="416" width="70" height="20" rx="10"/></g></g><path d="M200 700C330 660 420 712 560 690S860 670 1000 694S1300 670 1480 706L1480 740C1280 712 1060 738 860 724S420 736 200 740Z" fill="#e8f0ef" opacity=".85"/><path d="M0 820C260 780 520 860 820 820S1340 790 1600 840V${H}H0Z" fill="#143b4a" opacity=".7"/><path d="M0 836C260 796 520 876 820 836S1340 806 1600 856" fill="none" stroke="#cfe0e1" stroke-width="6" opacity=".5"/>${gull(300, 300, 1)}${gull(200, 380, 0.7)}${gull(420, 240, 0.6)}${gull(520, 340, 0.8)}`,
  })
}

export function storm(): string {
  const random = randomFrom(19)
  const spray = times(
    260,
    () =>
      `<circle cx="${n(700 + random() * 420)}" cy="${n(700 - random() * random() * 420)}" r="${n(2 + random() * 7)}"/>`,
  )
  const rain = times(80, () => `M${Math.round(random() * W)} ${Math.round(random() * 600)}l-22 70`)
  return frame({
    grain: 0.18,
    defs:
      gradient('s', [
        [0, '#20272c'],
        [0.4, '#4c565a'],
        [0.6, '#89908c'],
      ]) +
      gradient('w', [
        [0, '#647274'],
        [0.4, '#35474c'],
        [1, '#141f24'],
      ]),
    body: `${sky()}${cloud(620, 0.5)}${water(600, 0.55)}<path d="${rain}" stroke="#c9d1d0" stroke-width="2" opacity=".25"/><path d="M1600 150C1500 170 1430 200 1360 210L1310 290L1230 320L1200 430L1120 500L1090 620L1010 700L960 820L1600 ${H}Z" fill="#14191a"/><path d="M1600 320L1480 360L1420 480L1340 540L1310 660L1220 760L1600 900Z" fill="#0c1011"/><g fill="#eef2f0"><path d="M620 760C700 640 760 720 800 560C840 470 880 620 920 500C960 440 980 620 1030 600C1060 640 1080 700 1040 770Z" opacity=".72" filter="url(#b)"/><g opacity=".85">${spray}</g></g><path d="M0 720C160 660 300 720 420 690C560 650 620 740 760 750S980 800 1100 800L1100 860C800 840 560 800 380 780S120 780 0 800Z" fill="#dfe7e5" opacity=".75"/><path d="M0 ${H}V840C220 780 420 880 660 850S1000 900 1240 890L1600 940V${H}Z" fill="#1a292e"/><path d="M0 850C220 790 420 890 660 860S1000 910 1240 900" fill="none" stroke="#c4d0cf" stroke-width="9" opacity=".6"/>`,
  })
}

export function swimmers(): string {
  const swimmer = (x: number, y: number, k: number, cap: string) =>
    `<g transform="translate(${x} ${y}) scale(${k})"><ellipse cx="10" cy="34" rx="150" ry="14" fill="#dff0ee" opacity=".55"/><path d="M-40 24q60 -34 150 -4l-10 20h-140z" fill="#b98a68"/><path d="M40 10Q90 -70 150 18" fill="none" stroke="#c19a7c" stroke-width="20" stroke-linecap="round"/><circle cx="-50" cy="6" r="32" fill="#c19a7c"/><path d="M-83 4a33 33 0 0166 -6q-34 -12 -66 6z" fill="${cap}"/></g>`
  return frame({
    defs:
      gradient('s', [
        [0, '#8fbcc9'],
        [0.4, '#e7e3cf'],
      ]) +
      gradient('w', [
        [0, '#a9cdc9'],
        [0.3, '#5fa3a6'],
        [1, '#1d5a66'],
      ]),
    body: `${sky()}${cloud(380, 0.6)}<path d="${ridge({ y: 330, rough: 26, step: 40, foot: 400, seed: 3 })}" fill="#7d9a8e"/><path d="${ridge({ y: 366, rough: 12, step: 24, foot: 400, seed: 14 })}" fill="#4f7468"/>${water(390, 0.45)}<g fill="#5b4a3a"><path d="M1130 470H1600V500H1120Z"/><rect x="1160" y="500" width="16" height="90"/><rect x="1300" y="500" width="16" height="96"/><rect x="1440" y="500" width="16" height="100"/><rect x="1570" y="500" width="16" height="104"/><path d="M1180 500v120M1210 500v120M1180 530h30M1180 560h30M1180 590h30" stroke="#5b4a3a" stroke-width="6"/></g>${swimmer(420, 800, 1.3, '#d8502f')}${swimmer(760, 640, 0.9, '#f0c23c')}${swimmer(980, 550, 0.62, '#2e5f9e')}`,
  })
}

export function patrol(): string {
  const random = randomFrom(23)
  return frame({
    defs:
      gradient('s', [
        [0, '#060b12'],
        [0.6, '#172736'],
      ]) +
      gradient('w', [
        [0, '#1c2f3c'],
        [1, '#04080c'],
      ]) +
      glow('l', '#e8f4ff') +
      glow('r', '#ff5a3c'),
    body: `${sky()}<g fill="#dfe8ee">${times(70, () => `<circle cx="${n(random() * W)}" cy="${n(random() * 480)}" r="${n(0.8 + random() * 1.4)}" opacity="${n(0.3 + random() * 0.6)}"/>`)}</g><path d="${ridge({ y: 566, rough: 7, step: 18, foot: 620, seed: 40 })}" fill="#0b141c"/><g fill="#ffcf87">${times(18, () => `<circle cx="${n(60 + random() * 560)}" cy="${n(566 + random() * 10)}" r="2.4"/>`)}</g>${water(590, 0.14)}<path d="M880 430L60 640L0 800L0 900L880 444Z" fill="#dcecf7" opacity=".3" filter="url(#b)"/><ellipse cx="150" cy="770" rx="300" ry="60" fill="#dcecf7" opacity=".16" filter="url(#b)"/><g><path d="M690 640H1450L1390 730H800Q720 700 690 640Z" fill="#3b4850"/><path d="M690 640H1450L1444 652H698Z" fill="#6b7b84"/><path d="M900 640V540H1240L1280 640Z" fill="#51606a"/><path d="M930 540V480H1130L1160 540Z" fill="#5f6f79"/><path d="M940 494H1110L1120 518H940Z" fill="#f7d48c" opacity=".85"/><path d="M1180 540V350M1140 390H1220M1180 350L1240 540" stroke="#51606a" stroke-width="8"/><rect x="1180" y="356" width="64" height="34" fill="#2f4a5e"/><path d="M760 640V590H840V600H780V640Z" fill="#2b363d"/><rect x="700" y="596" width="90" height="8" fill="#2b363d"/></g><circle cx="890" cy="438" r="20" fill="#f4faff"/><circle cx="890" cy="438" r="120" fill="url(#l)"/><circle cx="1180" cy="346" r="46" fill="url(#r)"/><path d="M640 736C820 712 1080 742 1480 730L1500 752C1200 766 900 750 620 760Z" fill="#8fa6b2" opacity=".5"/>`,
  })
}

export function regatta(): string {
  const boat = (x: number, y: number, k: number, sail: string) =>
    `<g transform="translate(${x} ${y}) scale(${k}) rotate(13)"><path d="M0 -330L0 0H-96Q-30 -150 0 -330Z" fill="${sail}"/><path d="M14 -290Q100 -130 92 0H14Z" fill="#f6f4ec"/><rect x="0" y="-334" width="8" height="350" fill="#3b3a37"/><path d="M-130 10H120L86 46H-92Z" fill="#22384a"/><path d="M-124 18H116L112 24H-120Z" fill="#e8e3d2"/></g><path transform="translate(${x} ${y}) scale(${k})" d="M-190 56Q-60 34 60 54T230 52L200 74Q60 66 -170 78Z" fill="#eef4f3" opacity=".75"/>`
  return frame({
    defs:
      gradient('s', [
        [0, '#4b86b4'],
        [0.55, '#cfe0e6'],
      ]) +
      gradient('w', [
        [0, '#5c97ab'],
        [0.4, '#2c6a86'],
        [1, '#0f3346'],
      ]),
    body: `${sky()}${cloud(560, 0.8)}<path d="M0 600V450L120 440L190 480L300 470L360 520L470 540L520 600Z" fill="#4c5a4f"/><path d="M0 600V520L150 512L260 560L380 600Z" fill="#333f38"/>${water(590, 0.5)}${boat(1330, 640, 0.55, '#c9523a')}${boat(700, 660, 0.7, '#e2b24a')}${boat(1050, 740, 1, '#f6f4ec')}${boat(400, 820, 1.25, '#b23c36')}`,
  })
}

export function barrier(): string {
  const pier = (x: number) =>
    `<path d="M${x} 860V330Q${x} 250 ${x + 60} 250T${x + 120} 330V860Z" fill="#b9b7ac"/><path d="M${x + 70} 252Q${x + 120} 260 ${x + 120} 330V860H${x + 76}Z" fill="#8d8c83"/><rect x="${x + 24}" y="300" width="40" height="26" fill="#28343a"/><rect x="${x}" y="820" width="120" height="60" fill="#55584f"/>`
  const gate = (x: number, y: number) =>
    `<rect x="${x}" y="${y}" width="300" height="190" fill="#8b4a2f"/><path d="M${x} ${y + 40}h300M${x} ${y + 90}h300M${x} ${y + 140}h300M${x + 75} ${y}v190M${x + 150} ${y}v190M${x + 225} ${y}v190" stroke="#6b3623" stroke-width="6"/><path d="M${x + 60} ${y}V230M${x + 240} ${y}V230" stroke="#2b3135" stroke-width="7"/>`
  return frame({
    defs:
      gradient('s', [
        [0, '#5a6670'],
        [0.6, '#b9bfc0'],
      ]) +
      gradient('w', [
        [0, '#84908f'],
        [0.4, '#4d5f63'],
        [1, '#1d2c31'],
      ]),
    body: `${sky()}${cloud(640, 0.6)}<path d="${ridge({ y: 606, rough: 8, step: 20, foot: 680, seed: 51 })}" fill="#5f6a6c"/>${water(640, 0.5)}<rect y="206" width="${W}" height="34" fill="#3b4347"/><path d="M0 206H1600M0 180H1600" stroke="#2a3033" stroke-width="5"/>${times(40, (index) => `<path d="M${index * 41} 180v26" stroke="#2a3033" stroke-width="4"/>`)}${gate(-100, 470)}${gate(330, 560)}${gate(760, 600)}${gate(1190, 430)}${pier(205)}${pier(635)}${pier(1065)}${pier(1490)}<path d="M0 880C200 850 420 900 700 872S1200 890 1600 866V900C1200 920 700 900 0 914Z" fill="#dfe6e4" opacity=".55"/>`,
  })
}

export function market(): string {
  const stall = (x: number, k: number, a: string, b: string) =>
    `<g transform="translate(${x} 700) scale(${k})"><path d="M10 0V-190M270 0V-190" stroke="#4b3d30" stroke-width="10"/>${times(7, (index) => `<path d="M${index * 40} -190l10 -70h40l${-10 + 0} 70v18q-20 22 -40 0z" fill="${index % 2 ? a : b}"/>`)}<rect x="-4" y="-70" width="290" height="80" fill="#6b5340"/><path d="M-4 -70h290v14h-290z" fill="#8b6d52"/>${times(9, (index) => `<circle cx="${16 + index * 32}" cy="-80" r="15" fill="${['#c9542f', '#d9a441', '#7b8f3d', '#a63b32', '#c7c1a8'][index % 5]}"/>`)}</g>`
  const person = (x: number, y: number, k: number, coat: string) =>
    `<g transform="translate(${x} ${y}) scale(${k})"><path d="M-34 150Q-44 0 0 -6Q44 0 34 150Z" fill="${coat}"/><circle cy="-34" r="26" fill="#a97f62"/><path d="M-26 -38q26 -34 52 0z" fill="#2d2622"/></g>`
  const masts = times(
    9,
    (index) =>
      `<path d="M${110 + index * 175} 560V${220 + ((index * 67) % 120)}M${110 + index * 175} ${320 + ((index * 67) % 90)}l-50 190M${110 + index * 175} ${300 + ((index * 67) % 90)}l60 210"/>`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#7fa6bb'],
        [0.55, '#f0dcb8'],
      ]) +
      gradient('w', [
        [0, '#b7a88d'],
        [1, '#7d7361'],
      ]),
    body: `${sky()}${cloud(520, 0.6)}<g stroke="#4a5358" stroke-width="5" fill="none">${masts}</g><rect y="540" width="${W}" height="80" fill="#5f8796"/><rect y="600" width="${W}" height="400" fill="url(#w)"/>${times(11, (index) => `<path d="M0 ${640 + index * index * 3.2}H1600" stroke="#6d6353" stroke-width="2" opacity=".5"/>`)}${stall(60, 1.15, '#b23c36', '#f3ead6')}${stall(480, 1, '#2f5f6f', '#f3ead6')}${stall(860, 1.1, '#cf8a2e', '#f3ead6')}${stall(1250, 1.2, '#4d6b3c', '#f3ead6')}${person(430, 720, 1.2, '#2c3f4a')}${person(800, 760, 1.4, '#7b3f2a')}${person(900, 740, 1.25, '#3d4a36')}${person(1210, 730, 1.2, '#4a3550')}`,
  })
}
