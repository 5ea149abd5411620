// The wire of the two home dossiers: the inquiry and the rationing of power.
import { numbers, people, streets } from './names'
import type { WireSubject } from './subject'

export const callow: WireSubject = {
  dossier: 'the-callow-inquiry',
  newestDaysAgo: 0.41,
  oldestDaysAgo: 63.4,
  places: ['Port Callow'],
  a: people,
  b: [
    'gate two',
    'gate three',
    'the wind gauge',
    'the pump house',
    'the duty rota',
    'the night bell',
    'the tide alarm',
    'the telephone line',
    'the spare key',
    'the handbook',
    'the weather desk',
    'the harbour radio',
    'the storm drill',
    'the quay wall',
    'the insurance file',
    'the missing page',
    'the second forecast',
    'the board minutes',
    'the lift motor',
    'the flood map',
    'the control room clock',
    'the diesel store',
    'the evacuation list',
    'the school hall',
    'the shift book',
    'the bridge camera',
    'the maintenance bill',
    'the sluice report',
    'the chain of command',
    'the siren',
    'the hinge test',
    'the visitor book',
    'the chief engineer’s note',
    'the ferry timetable',
    'the lamp on pier four',
    'the tea rota',
    'the memorandum of March',
    'the closing order',
    'the overtime ban',
    'the relief boat',
    'the contract drawings',
  ],
  lists: {
    role: [
      'a former clerk',
      'a gate hand',
      'a resident of the Lower Town',
      'an auditor',
      'a retired inspector',
      'a harbour constable',
      'an electrician',
    ],
    manner: [
      'without notes',
      'for most of the morning',
      'by video from the islands',
      'in a low voice',
      'after taking advice',
    ],
  },
  events: [
    {
      section: 'news',
      tags: ['callow-barrier-board', 'courts'],
      headlines: ['{a} questioned about {b}', 'Inquiry hears {a} on {b}'],
      standfirsts: [
        'The witness was {role} at the time of the flood.',
        'Counsel for the families had waited three weeks to ask.',
      ],
      first: [
        '{a}, {role}, told the Callow inquiry on {day:0} what was known about {b} in the week before the flood.',
        'The Callow inquiry gave {day:0} to a single subject, {b}, and to a single witness: {a}, who spoke {manner}.',
      ],
      second: [
        'Counsel for the board, {name}, went through {figure} documents and disputed four of them.',
        'It came out that {name} had asked for the matter to be looked into {figure} days earlier, and had been thanked.',
      ],
    },
    {
      section: 'news',
      tags: ['callow-barrier-board', 'maud-ferrant'],
      headlines: ['Papers on {b} found by {a}', '{a} hands over file on {b}'],
      standfirsts: [
        'They were in a cupboard marked for stationery.',
        'Judge Ferrant has asked how many cupboards there are.',
      ],
      first: [
        'A file about {b} was given to the Callow inquiry on {day:0} by {a}, {role}, who had kept it in a drawer at home.',
        'The board has found more of its papers. Those on {b} were brought in on {day:0} by {a}, in a shopping bag.',
      ],
      second: [
        'There are {figure} sheets, which {name} will number for the court.',
        '{name}, for the families, asked why {figure} weeks had gone by before anyone looked.',
      ],
    },
    {
      section: 'news',
      tags: ['port-callow', 'courts'],
      headlines: ['Expert and {a} disagree over {b}', '{b}: {a} corrects earlier evidence'],
      standfirsts: [
        'Both were certain and one had a photograph.',
        'The earlier answer had been given to the nearest hour.',
      ],
      first: [
        'Two accounts of {b} were put to the Callow inquiry on {day:0}, and only one can be right, as {a} was the first to say.',
        '{a} returned to the Callow inquiry on {day:0} to change an answer about {b}, and did so {manner}.',
      ],
      second: [
        'The difference is {figure} minutes. {name}, who measured it, said that in that time a gate travels two thirds of its way.',
        'An engineer, {name}, had worked it out from {figure} photographs of the same wall.',
      ],
    },
  ],
  third: [
    'Clock number {count} in the evidence room, stopped by the water, reads {clock}.',
    'The transcript, which was published at {clock}, runs to {count} lines.',
    'At {clock} on the night in question, the court was reminded, the surge stood at {count} millimetres over the quay.',
    'The hearing rose at {clock}. Document {count} will be read when it resumes.',
    'A telephone bill puts one of the calls at {clock} and its length at {count} seconds.',
  ],
  fourth: [
    '{other}, whose house in the Lower Town was flooded to the stairs, has come to {number} hearings and means to come to the rest.',
    'The judge’s clerk, {other}, said that {number} people had asked to be heard and that all of them would be.',
    'A note on procedure by {other} runs to {number} paragraphs and was taken as read.',
    'Outside, {other} was collecting for the relief fund, which stood at {number} thousand crowns.',
  ],
}

export const power: WireSubject = {
  dossier: 'power-rationing',
  newestDaysAgo: 0.4,
  oldestDaysAgo: 67.4,
  places: ['Marrick', 'Port Callow', 'Grenn Head', 'Senn Cross', 'Orrin'],
  a: streets,
  b: numbers(11, 900),
  lists: {
    trade: [
      'a bakery',
      'a laundry',
      'a dentist',
      'a print shop',
      'a tram depot',
      'a night school',
      'a brewery',
      'a swimming bath',
    ],
    cause: [
      'a relay',
      'a tree',
      'a flooded pit',
      'a switch that had been painted shut',
      'a swan',
      'a fuse from another age',
    ],
  },
  events: [
    {
      section: 'news',
      tags: ['energy', 'marrick'],
      headlines: [
        '{a} in block {b} gets its lights back early',
        'Block {b} goes dark an hour late in {a}',
      ],
      standfirsts: [
        'The grid had wind to spare and nobody to tell.',
        'Residents had cooked at five and were not amused.',
      ],
      first: [
        'The lights in {a}, which is in block {b}, did on {day:0} the opposite of what the table said.',
        'People in {a} were told to expect an outage on {day:0}. Block {b} had one, though not when they were told.',
      ],
      second: [
        'The grid’s controller for the quarter, {name}, put it down to {figure} megawatts of wind that nobody had forecast.',
        '{name}, who runs {trade} there, lost {figure} crowns by getting up early for it.',
      ],
    },
    {
      section: 'news',
      tags: ['energy', 'health'],
      headlines: ['Block {b} exempted after appeal from {a}', '{a} asks to leave block {b}'],
      standfirsts: [
        'Three households have machines that must not stop.',
        'The ministry will redraw the line along the back gardens.',
      ],
      first: [
        'The ministry agreed on {day:0} to look again at {a}, whose people say that they were put in block {b} by a slip of the pen.',
        'A petition from {a} was accepted on {day:0}, and four of its houses will be moved out of block {b}.',
      ],
      second: [
        '{name}, who went from door to door, gathered {figure} signatures in two evenings.',
        'The line was drawn, said {name} of the ministry, by a program that had been given {figure} minutes to draw all of them.',
      ],
    },
    {
      section: 'news',
      tags: ['energy', 'labour'],
      headlines: [
        'Fault in {a} puts out block {b}',
        'Crew works through the night in {a} to mend block {b}',
      ],
      standfirsts: [
        'The cause was {cause}.',
        'It was not on the timetable and ended sooner than if it had been.',
      ],
      first: [
        'Block {b} lost its power on {day:0} outside its hours, when {cause} failed in a substation behind {a}.',
        'An unplanned outage in block {b} on {day:0} was traced to {cause} under the pavement in {a}.',
      ],
      second: [
        '{name}, the foreman, had {figure} metres of cable in the van and needed all of it.',
        'The repair cost {figure} hundred crowns, said {name}, most of it for the pavement.',
      ],
    },
    {
      section: 'business',
      tags: ['energy'],
      headlines: [
        '{a} traders in block {b} share one generator',
        'Cold room in {a} to serve all of block {b}',
      ],
      standfirsts: [
        'It stands in the yard of {trade} and is called Gertrude.',
        'The rota was drawn up by a retired signaller.',
      ],
      first: [
        'Shopkeepers in {a} have bought a generator between them, and from {day:0} will run it whenever block {b} is off.',
        'A cold room was opened in {a} on {day:0} to keep the fish, milk and medicine of anybody in block {b}.',
      ],
      second: [
        'Each pays {figure} crowns a month to {name}, who has the only key.',
        '{name}, who thought of it, has room for {figure} crates and a list of those waiting.',
      ],
    },
  ],
  third: [
    'Demand across the country stood at {count} megawatts at {clock}, which is within a breath of what there was.',
    'The notice for the street had given {clock} as the hour. Circular {count} has since been withdrawn.',
    'At {clock} the frequency of the grid fell for a moment, and {count} clocks in public places lost a second.',
    'By {clock} power was back in all but {count} homes.',
    'The control room logged the switch at {clock} under the number {count}.',
    'A reservoir in the hills was let down by {count} millimetres at {clock} to make up the difference.',
  ],
  fourth: [
    '{other}, who lives on the fifth floor, has climbed it {number} times since the lift was first stopped.',
    'The ministry’s telephone line took {number} calls on the day. The longest was from {other}, who had a suggestion.',
    '{other}, a teacher, said that {number} pupils had handed in homework written by torch, and that it was no worse.',
    'Candles were to be had at {number} shops, by the count of {other}, who makes them.',
    'Under the new law such cases go to an arbiter. {other} has been appointed and has {number} of them.',
  ],
}
