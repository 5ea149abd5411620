// Scenes ashore and out of doors.
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

export function reservoir(): string {
  const random = randomFrom(29)
  const cracks = times(
    60,
    () =>
      `M${Math.round(random() * W)} ${Math.round(640 + random() * 350)}l${n(20 + random() * 50)} ${n(random() * 24 - 12)}l${n(14 + random() * 30)} ${n(random() * 30)}`,
  )
  const heron = (x: number, y: number, k: number, flip = 1) =>
    `<g transform="translate(${x} ${y}) scale(${k * flip} ${k})"><path d="M-8 0V96M16 0V96" stroke="#3a3630" stroke-width="5"/><path d="M-70 20Q-30 -50 40 -30Q60 -20 40 4Q0 34 -70 20Z" fill="#8d9aa2"/><path d="M-74 24Q-20 -10 34 2Q0 36 -74 24Z" fill="#5d6a73"/><path d="M34 -20Q70 -60 44 -104Q34 -130 58 -140" fill="none" stroke="#c9cfd0" stroke-width="15" stroke-linecap="round"/><circle cx="60" cy="-142" r="14" fill="#e4e6e2"/><path d="M70 -148L122 -134L70 -132Z" fill="#d19a3a"/><path d="M56 -152Q30 -162 8 -150Q34 -148 54 -144Z" fill="#23282b"/></g>`
  return frame({
    defs:
      gradient('s', [
        [0, '#b7c3c0'],
        [0.45, '#ece6d2'],
      ]) +
      gradient('w', [
        [0, '#b9a98a'],
        [1, '#6f6148'],
      ]),
    body: `${sky()}${cloud(460, 0.5)}<path d="${ridge({ y: 350, rough: 40, step: 44, foot: 520, seed: 61 })}" fill="#8d9a8a"/><path d="${ridge({ y: 420, rough: 24, step: 30, foot: 520, seed: 64 })}" fill="#66745f"/><path d="M0 460H380L400 500H0Z" fill="#a8a493"/><path d="M20 470h340" stroke="#8c8876" stroke-width="6"/><rect y="500" width="${W}" height="500" fill="url(#w)"/><path d="M240 640C420 590 760 580 1000 610S1360 660 1300 710S900 790 640 760S120 700 240 640Z" fill="#a9bdc0"/><path d="M300 650C460 612 760 606 980 628S1260 660 1220 690S880 750 660 730S210 700 300 650Z" fill="#c9d6d4"/><path d="${cracks}" fill="none" stroke="#564a36" stroke-width="3" opacity=".6"/>${heron(520, 620, 1.1)}${heron(720, 580, 0.8, -1)}${heron(1060, 690, 1.5, -1)}${heron(880, 570, 0.7)}${heron(300, 760, 1.7)}<path d="M1320 640v-150l26 -10v170z" fill="#8b8673"/>${times(6, (index) => `<path d="M1320 ${510 + index * 22}h26" stroke="#4b4638" stroke-width="4"/>`)}`,
  })
}

export function powerStation(): string {
  const tower = (x: number, k: number) =>
    `<g transform="translate(${x} 700) scale(${k})"><path d="M-120 0Q-70 -200 -84 -360H84Q70 -200 120 0Z" fill="#4d5560"/><path d="M10 0Q30 -200 24 -360H84Q70 -200 120 0Z" fill="#333a44"/><ellipse cy="-360" rx="84" ry="14" fill="#252b33"/><path d="M-80 -366C-150 -450 -60 -520 -110 -600C-60 -700 90 -690 130 -610C200 -560 110 -470 84 -366Z" fill="#c9b6a2" opacity=".55" filter="url(#b)"/><path d="M-50 -380C-90 -450 -10 -500 -40 -590C30 -640 110 -560 70 -500C60 -450 60 -420 60 -376Z" fill="#e8d6bd" opacity=".5" filter="url(#b)"/></g>`
  const windows = times(40, (index) =>
    index % 7 === 3 || index % 11 === 5
      ? ''
      : `<rect x="${880 + (index % 10) * 44}" y="${570 + Math.floor(index / 10) * 32}" width="24" height="16"/>`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#0b1120'],
        [0.6, '#2b3046'],
        [0.72, '#6b4b45'],
      ]) +
      gradient('w', [
        [0, '#3a2f33'],
        [1, '#090c12'],
      ]) +
      glow('l', '#ffc27a') +
      glow('r', '#ff4a36'),
    body: `${sky()}${tower(330, 1.1)}${tower(620, 0.95)}<rect x="840" y="540" width="480" height="170" fill="#20262f"/><rect x="1130" y="250" width="44" height="460" fill="#2b323c"/><rect x="1220" y="300" width="36" height="410" fill="#2b323c"/><g fill="#ffcf8a">${windows}</g><circle cx="1152" cy="246" r="44" fill="url(#r)"/><circle cx="1238" cy="296" r="38" fill="url(#r)"/>${[860, 1000, 1300, 460, 180].map((x) => `<circle cx="${x}" cy="690" r="90" fill="url(#l)" opacity=".7"/>`).join('')}<g stroke="#1a2029" stroke-width="6" fill="none"><path d="M1400 710L1440 420L1480 710M1410 640H1470M1420 560H1460M1380 470H1500M1390 520H1490"/><path d="M1380 470Q1100 560 800 480M1500 470Q1560 480 1600 470M1390 520Q1100 610 800 530" stroke-width="2"/></g>${water(710, 0.18)}<g fill="#ffc27a" opacity=".35">${times(24, (index) => `<rect x="${100 + index * 58}" y="${720 + ((index * 37) % 60)}" width="${20 + ((index * 13) % 40)}" height="4"/>`)}</g>`,
  })
}

export function railway(): string {
  const tracks = [-620, -360, -120, 120, 360, 620]
    .map(
      (x) =>
        `<path d="M${n(800 + x * 0.16)} 520L${800 + x * 2.2 - 34} ${H}M${n(800 + x * 0.16 + 4)} 520L${800 + x * 2.2 + 34} ${H}"/>`,
    )
    .join('')
  const sleepers = times(
    20,
    (index) =>
      `<path d="M0 ${n(536 + index * index * 1.25)}H1600" stroke-width="${n(1.5 + index * 0.5)}"/>`,
  )
  const signal = (x: number, y: number, k: number, lamp: string) =>
    `<g transform="translate(${x} ${y}) scale(${k})"><rect x="-5" y="0" width="10" height="260" fill="#22272c"/><rect x="-24" y="-90" width="48" height="100" rx="10" fill="#14181c"/><circle cy="-62" r="13" fill="${lamp === 'r' ? '#ff4a36' : '#40201c'}"/><circle cy="-22" r="13" fill="${lamp === 'g' ? '#5be08a' : '#173322'}"/><circle cy="${lamp === 'r' ? -62 : -22}" r="70" fill="url(#${lamp})"/></g>`
  return frame({
    defs:
      gradient('s', [
        [0, '#46566c'],
        [0.3, '#a98f8f'],
        [0.52, '#f0c398'],
      ]) +
      gradient('w', [
        [0, '#77665a'],
        [1, '#2a2724'],
      ]) +
      glow('r', '#ff4a36') +
      glow('g', '#5be08a'),
    body: `${sky()}${cloud(520, 0.5)}<path d="M0 520V470H160V440H260V480H380V452H430V520Z" fill="#5b5257"/><path d="M1180 520V460H1290V430H1350V470H1480V440H1600V520Z" fill="#5b5257"/><rect y="518" width="${W}" height="482" fill="url(#w)"/><g stroke="#3b332c" opacity=".55">${sleepers}</g><g stroke="#d9cbb5" stroke-width="5" fill="none">${tracks}</g><g><path d="M1010 470H1170L1290 800H1010Z" fill="#7e2f2a"/><path d="M830 480L1010 470V800L840 640Z" fill="#5d221f"/><path d="M1030 500H1150L1180 590H1030Z" fill="#1f2a33"/><path d="M1010 640H1230L1244 680H1010Z" fill="#e7d9b8"/><circle cx="1050" cy="730" r="18" fill="#fff2c4"/><circle cx="1210" cy="730" r="18" fill="#fff2c4"/><path d="M850 510L990 504V560L850 556Z" fill="#1f2a33" opacity=".8"/></g>${signal(330, 470, 1.2, 'r')}${signal(560, 470, 0.8, 'g')}${signal(1450, 440, 1.4, 'g')}<g stroke="#2b2d31" stroke-width="4" fill="none"><path d="M80 540V160H760M80 200H700M1560 540V180H1000"/><path d="M0 230Q800 330 1600 230" stroke-width="2"/></g>`,
  })
}

export function busStop(): string {
  const house = (x: number, y: number, k: number, wall: string) =>
    `<g transform="translate(${x} ${y}) scale(${k})"><rect width="110" height="80" fill="${wall}"/><path d="M-10 4L55 -56L120 4Z" fill="#7b4632"/><rect x="80" y="-60" width="16" height="34" fill="#6b3d2c"/><rect x="18" y="24" width="22" height="24" fill="#41525a"/><rect x="66" y="28" width="24" height="52" fill="#54402f"/></g>`
  return frame({
    defs:
      gradient('s', [
        [0, '#76a3bf'],
        [0.55, '#e3e7d8'],
      ]) +
      gradient('w', [
        [0, '#93a86a'],
        [1, '#56703d'],
      ]),
    body: `${sky()}${cloud(560, 0.75)}<path d="${ridge({ y: 430, rough: 44, step: 50, foot: 640, seed: 71 })}" fill="#86a08c"/><path d="${ridge({ y: 500, rough: 26, step: 36, foot: 640, seed: 72 })}" fill="#6a8a5f"/>${house(980, 500, 0.8, '#efe6d0')}${house(1090, 490, 1, '#e3d3b6')}${house(1230, 506, 0.9, '#f2ede0')}${house(860, 512, 0.7, '#ddd3bd')}<path d="M1160 480V380L1185 330L1210 380V480Z" fill="#c9c0aa"/><rect y="570" width="${W}" height="430" fill="url(#w)"/><path d="M0 ${H}L1040 575H1120L760 ${H}Z" fill="#8b8578"/><path d="M400 ${H}L1080 576" stroke="#f3eedd" stroke-width="8" stroke-dasharray="70 50"/><g transform="translate(1010 520)"><path d="M-14 380H400V392H-14Z" fill="#6f6a5c"/><rect x="10" y="60" width="14" height="320" fill="#37474b"/><rect x="360" y="60" width="14" height="320" fill="#37474b"/><rect x="24" y="90" width="336" height="230" fill="#cfe0e0" opacity=".55"/><path d="M-20 60L20 20H390L410 60Z" fill="#9c3b2a"/><rect x="50" y="270" width="260" height="20" fill="#7d5a3b"/><rect x="70" y="290" width="12" height="90" fill="#5d432c"/><rect x="280" y="290" width="12" height="90" fill="#5d432c"/><rect x="250" y="120" width="90" height="120" fill="#f7f3e6"/>${times(8, (index) => `<path d="M262 ${136 + index * 12}h${index % 3 ? 64 : 40}" stroke="#5d6468" stroke-width="4"/>`)}<path d="M120 270Q110 170 150 166Q190 170 180 270Z" fill="#2d4c6a"/><circle cx="150" cy="142" r="24" fill="#b98a68"/><path d="M126 138q24 -34 48 0z" fill="#8d8d88"/></g><g transform="translate(930 470)"><rect x="-6" width="12" height="410" fill="#37474b"/><rect x="-46" y="-70" width="92" height="92" rx="46" fill="#f2c23c"/><path d="M-22 -40h44v30h-44z" fill="#22303a"/></g>`,
  })
}

export function radioMast(): string {
  const random = randomFrom(47)
  const lattice = times(
    22,
    (index) =>
      `M${776 + index} ${880 - index * 36}L${824 - index} ${844 - index * 36}M${824 - index} ${880 - index * 36}L${776 + index} ${844 - index * 36}`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#0a1226'],
        [0.6, '#27416b'],
        [0.85, '#8a7f96'],
      ]) +
      glow('r', '#ff4a36') +
      glow('l', '#ffd58a'),
    body: `${sky()}<g fill="#eef2fa">${times(150, () => `<circle cx="${n(random() * W)}" cy="${n(random() * 720)}" r="${n(0.8 + random() * 1.6)}" opacity="${n(0.3 + random() * 0.7)}"/>`)}</g><g fill="none" stroke="#9fc0e8" stroke-width="3">${[90, 170, 260, 360].map((r, index) => `<circle cx="800" cy="86" r="${r}" opacity="${n(0.5 - index * 0.11)}"/>`).join('')}</g><path d="${ridge({ y: 850, rough: 22, step: 34, foot: H, seed: 81 })}" fill="#141c2b"/><g stroke="#0c1320" stroke-width="5" fill="none"><path d="M776 880L798 80M824 880L802 80"/><path d="${lattice}" stroke-width="3"/><path d="M800 180L260 880M800 180L1340 880M800 420L380 880M800 420L1220 880" stroke="#1b2740" stroke-width="2.5"/></g><path d="M800 80V40" stroke="#0c1320" stroke-width="5"/>${[44, 320, 600].map((y) => `<circle cx="800" cy="${y}" r="6" fill="#ff6a50"/><circle cx="800" cy="${y}" r="56" fill="url(#r)"/>`).join('')}<g><rect x="900" y="800" width="220" height="90" fill="#1d2637"/><path d="M884 804L1010 744L1136 804Z" fill="#0f1725"/><rect x="930" y="826" width="40" height="34" fill="#ffd58a"/><rect x="1050" y="824" width="34" height="66" fill="#0f1725"/><circle cx="950" cy="843" r="90" fill="url(#l)" opacity=".6"/></g><path d="${ridge({ y: 900, rough: 14, step: 26, foot: H, seed: 83 })}" fill="#0a0f19"/>`,
  })
}

export function clinic(): string {
  const random = randomFrom(53)
  const tufts = times(
    110,
    () =>
      `M${Math.round(random() * W)} ${Math.round(740 + random() * 250)}l${n((random() - 0.5) * 14)} ${n(-12 - random() * 22)}`,
  )
  return frame({
    defs:
      gradient('s', [
        [0, '#6f9cb6'],
        [0.5, '#e4ebe6'],
      ]) +
      gradient('w', [
        [0, '#7fb0b8'],
        [1, '#3b7482'],
      ]) +
      gradient('f', [
        [0, '#8fa765'],
        [1, '#4a6238'],
      ]),
    body: `${sky()}${cloud(480, 0.75)}<path d="M1000 500L1120 400L1200 440L1320 360L1460 470L1560 500Z" fill="#7c98a0"/>${water(490, 0.4)}<path d="M0 ${H}V640C260 560 560 600 860 620S1360 640 1600 690V${H}Z" fill="url(#f)"/><g><rect x="270" y="480" width="560" height="170" fill="#f4f2ea"/><path d="M250 484L320 410H780L850 484Z" fill="#5b6f77"/><rect x="700" y="480" width="130" height="170" fill="#dcdad0"/><g fill="#37525f"><rect x="310" y="530" width="62" height="54"/><rect x="400" y="530" width="62" height="54"/><rect x="600" y="530" width="62" height="54"/><rect x="730" y="530" width="62" height="54"/></g><rect x="500" y="530" width="64" height="120" fill="#2f7268"/><path d="M518 430h28v18h18v28h-18v18h-28v-18h-18v-28h18z" fill="#2f7268" transform="translate(0 -4)"/><path d="M532 650L420 ${H}H700L570 650Z" fill="#c9bfa5"/></g><ellipse cx="1210" cy="730" rx="240" ry="56" fill="#8c8f86"/><ellipse cx="1210" cy="730" rx="200" ry="44" fill="none" stroke="#f1efe4" stroke-width="8"/><path d="M1160 708V752M1260 708V752M1160 730H1260" stroke="#f1efe4" stroke-width="12"/><path d="M1480 690V500" stroke="#50575a" stroke-width="7"/><path d="M1480 506L1590 524L1590 552L1480 556Z" fill="#d8703a"/><path d="${tufts}" stroke="#3a4f2c" stroke-width="3" fill="none"/>`,
  })
}

export function bank(): string {
  const column = (x: number) =>
    `<rect x="${x}" y="360" width="64" height="330" fill="#c9c4b6"/><rect x="${x + 40}" y="360" width="24" height="330" fill="#a09b8e"/><path d="M${x + 14} 366v320M${x + 28} 366v320" stroke="#b3ae9f" stroke-width="4"/><rect x="${x - 10}" y="338" width="84" height="24" fill="#d8d3c5"/><rect x="${x - 10}" y="688" width="84" height="22" fill="#d8d3c5"/>`
  return frame({
    defs:
      gradient('s', [
        [0, '#2f3d4e'],
        [0.7, '#8c93a0'],
      ]) +
      gradient('w', [
        [0, '#6f747b'],
        [1, '#2c333b'],
      ]) +
      glow('l', '#ffd99a'),
    body: `${sky()}${cloud(520, 0.35)}<rect x="180" y="300" width="1240" height="430" fill="#7d796f"/><rect x="230" y="360" width="1140" height="340" fill="#3a3d40"/><g fill="#22272c">${times(5, (index) => `<rect x="${340 + index * 212}" y="430" width="70" height="150"/>`)}</g><rect x="976" y="430" width="70" height="150" fill="#ffd99a"/><circle cx="1011" cy="505" r="150" fill="url(#l)"/>${[250, 462, 674, 886, 1098, 1300].map(column).join('')}<path d="M150 300L800 110L1450 300Z" fill="#b9b4a6"/><path d="M260 286L800 134L1340 286Z" fill="#969184"/><rect x="150" y="296" width="1300" height="44" fill="#cdc8ba"/><circle cx="800" cy="224" r="40" fill="#cdc8ba"/><path d="M800 196v56M780 206h40M776 240h48" stroke="#7d796f" stroke-width="7"/>${times(4, (index) => `<rect x="${140 - index * 30}" y="${710 + index * 22}" width="${1320 + index * 60}" height="22" fill="${index % 2 ? '#a6a194' : '#bdb8aa'}"/>`)}<rect y="796" width="${W}" height="204" fill="url(#w)"/><g fill="#c9c4b6" opacity=".2">${[250, 462, 674, 886, 1098, 1300].map((x) => `<path d="M${x} 800h64l-10 200h-50z"/>`).join('')}</g><path d="M986 800h64l30 200h-110z" fill="#ffd99a" opacity=".35"/><g transform="translate(420 780)"><path d="M-24 130Q-34 10 0 4Q34 10 24 130Z" fill="#1c2229"/><path d="M-90 -6Q0 -90 90 -6Q60 -18 45 -4Q22 -18 0 -4Q-22 -18 -45 -4Q-60 -18 -90 -6Z" fill="#7b2f2a"/><path d="M0 -60V50" stroke="#11161b" stroke-width="5"/></g>`,
  })
}

export function airfield(): string {
  return frame({
    defs:
      gradient('s', [
        [0, '#8d9aa6'],
        [0.55, '#dfe0da'],
      ]) +
      gradient('w', [
        [0, '#9a9f9f'],
        [1, '#4d5458'],
      ]),
    body: `${sky()}${cloud(560, 0.7)}<path d="${ridge({ y: 540, rough: 14, step: 30, foot: 620, seed: 91 })}" fill="#7c8a80"/><path d="M60 600V500H520V600Z" fill="#d3d0c5"/><path d="M50 500H530V480H50Z" fill="#56646a"/><g fill="#3b4f59">${times(8, (index) => `<rect x="${84 + index * 54}" y="524" width="40" height="44"/>`)}</g><path d="M420 480V380H480V480Z" fill="#bfbcb1"/><path d="M405 380L415 330H485L495 380Z" fill="#3b4f59"/><rect y="596" width="${W}" height="404" fill="url(#w)"/><path d="M0 700L1600 640" stroke="#e9e2b8" stroke-width="8" opacity=".7"/><path d="M120 ${H}L1600 760" stroke="#e9e2b8" stroke-width="10" stroke-dasharray="90 60" opacity=".6"/><ellipse cx="960" cy="806" rx="470" ry="30" fill="#2f363a" opacity=".45"/><g><path d="M560 640Q600 560 760 552H1250Q1380 566 1400 640Q1360 700 1220 706H760Q600 700 560 640Z" fill="#f0eee6"/><path d="M564 656Q760 690 1396 652Q1360 700 1220 706H760Q604 700 564 656Z" fill="#c7c6be"/><path d="M1240 560L1340 380H1420L1380 600Z" fill="#1f5a66"/><path d="M1290 590H1480L1440 616H1300Z" fill="#d5d3ca"/><path d="M590 612Q620 580 680 574V612Z" fill="#22323a"/>${times(10, (index) => `<circle cx="${740 + index * 50}" cy="606" r="14" fill="#22323a"/>`)}<path d="M800 650L1080 650L1010 760H760Z" fill="#dddbd2"/><path d="M700 690Q690 660 760 660H900Q930 690 900 720H760Q700 720 700 690Z" fill="#1f5a66"/><path d="M690 610L704 690L690 770" fill="none" stroke="#2b3236" stroke-width="9"/><g stroke="#3b4448" stroke-width="9"><path d="M700 704V790M1000 704V796M1060 704V796"/></g><g fill="#20262a"><circle cx="700" cy="796" r="22"/><circle cx="1000" cy="800" r="24"/><circle cx="1062" cy="800" r="24"/></g></g>`,
  })
}
