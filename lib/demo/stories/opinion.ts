import { h, out, p, pic, pull, quote, rule, ul } from '../compose'
import type { DemoStory } from '../types'

export const opinion: DemoStory[] = [
  {
    slug: 'a-border-drawn-in-silt-was-never-going-to-hold',
    kind: 'opinion',
    section: 'opinion',
    headline: 'A border drawn in silt was never going to hold',
    standfirst: 'Mirela Osk on a treaty that mistook a river for a line.',
    dateline: null,
    authors: ['mirela-osk'],
    dossiers: ['battle-over-the-delta'],
    tags: ['vessen-delta', 'treaties', 'ardane', 'kestria'],
    ...out(1, '09:15'),
    body: [
      p(
        'There is a house in Saltmere whose front door is in one country and whose kitchen, on some charts and in some winters, is in another. The woman who lives there pays her taxes by the door, because the postman uses it. She says nobody has ever asked about the kitchen.',
      ),
      p(
        'I think of her whenever a spokesman says “the line”. The Vessen carries nine million tonnes of mud to the sea each year and sets it down where it likes. In 1962 eleven clever men agreed that the frontier should follow the deepest water, and believed that they had put the question out of reach of politics. They had only put it out of reach of politicians, which is not the same.',
      ),
      pull('‘A frontier that moves rewards whoever can move it.’', 'Mirela Osk'),
      p(
        'For half a century nobody could. Now anyone with a dredger, a few barges of stone and some patience can shift the channel 300 metres in a season, and the law will run after it with a ruler. We should not be surprised that [a second embankment](satellite-images-show-a-second-embankment) has appeared. We should be surprised that it is only the second.',
      ),
      p(
        'The alternative is not a better line. It is to stop pretending that the channel is an edge at all, and to treat it as what everyone who works on it knows it to be: a road. Roads have keepers, hours, tolls that are set in the open and a duty to let the ambulance through. They do not have navies.',
      ),
      p(
        'None of the envoys in Port Callow has asked the woman in the house. I did. She said that she would like the mud kept off her step, by whoever has a broom.',
      ),
    ],
  },
  {
    slug: 'the-inquiry-asks-who-lied-it-should-ask-who-was-relieved',
    kind: 'opinion',
    section: 'opinion',
    headline: 'The inquiry asks who lied. It should ask who was relieved',
    standfirst:
      'Falsehood came later, with a pen. The harm was done by a sentence about rest, says Daniel Achterberg.',
    dateline: null,
    authors: ['daniel-achterberg'],
    dossiers: ['the-callow-inquiry'],
    tags: ['callow-barrier-board', 'courts', 'labour'],
    ...out(0, '07:00'),
    body: [
      p(
        'I have now sat through twenty-six days of the Callow inquiry, and on twenty-five of them counsel have been hunting for a lie. They have found several. A log was rewritten; a gauge was slandered; a chairman remembered a meeting that a ferry timetable shows he cannot have reached.',
      ),
      p(
        'All this is worth knowing, and none of it drowned anybody. The lies were told by people who were dry. What we should want to know is why, at nine o’clock on the worst night of the year, the two people in the building who wished to close the gates were [sent home to bed](engineer-tells-inquiry-he-was-sent-home-at-nine).',
      ),
      p(
        'They were not overruled. To overrule an engineer you must write down that you have done so, and sign it. They were relieved, which requires no more than concern. Nobody has ever been dismissed for telling a colleague that he looks tired.',
      ),
      quote(
        'Board regulations, section 9',
        'The officer in charge may at any time relieve a member of staff for reasons of welfare.',
      ),
      p(
        'Read that sentence as a lawyer and it is kind. Read it as an engineer and it is a trapdoor. Every safe system I have met, on ships above all, has a rule that the person who says stop may not be removed until somebody has answered him. Callow had the rule for forty years. It was taken out of the handbook in a tidying exercise, along with the tea rota.',
      ),
      p(
        '_Daniel Achterberg advised a shipping insurer on the barrier’s original contract. He has had no client since he became a journalist._',
      ),
    ],
  },
  {
    slug: 'dark-streets-are-not-a-moral-lesson',
    kind: 'opinion',
    section: 'opinion',
    headline: 'Dark streets are not a moral lesson',
    standfirst:
      'We are short of electricity because a shaft cracked. It was not put there to improve us, writes Tove Renn.',
    dateline: null,
    authors: ['tove-renn'],
    dossiers: ['power-rationing'],
    tags: ['energy', 'marrick'],
    ...out(0, '06:45'),
    body: [
      p(
        'A bishop, a novelist and a man who makes candles have each explained to me this week what the outages are for. They will bring us back to one another. They will teach us thrift. We shall see the stars.',
      ),
      p(
        'I live in block 14. We have had the stars on nine evenings, and I report that they are where they were. What I had not seen before is my neighbour, who is 81, sitting on the stairs between the second and third floors because the lift stopped and she did not want to be a nuisance.',
      ),
      p(
        'Hardship is often borne with grace. It does not follow that hardship is the cause of the grace, or that we ought to order more. People share soup in a dark stairwell because they are decent, and they were decent with the lights on, when it could not be seen.',
      ),
      ul(
        'Publish the times, and keep to them.',
        'Put the people who cannot climb stairs on the list with those who need machines.',
        'Say how many megawatts are missing each day, as we say how much rain fell.',
      ),
      p(
        'That is a programme for a government which thinks it has broken something and means to mend it. The other programme, the uplifting one, is for a government that hopes we will not ask why Grenn Head had no spare.',
      ),
    ],
  },
  {
    slug: 'one-vote-is-a-mandate-to-explain-not-to-hurry',
    kind: 'opinion',
    section: 'opinion',
    headline: 'One vote is a mandate to explain, not to hurry',
    standfirst:
      'The rationing law is needed and was badly made. The next fourteen days can still put some of that right.',
    dateline: null,
    authors: ['editorial'],
    dossiers: ['power-rationing'],
    tags: ['hethran-assembly', 'energy', 'lena-corbray'],
    ...out(0, '12:05'),
    body: [
      p(
        'By the time this is read the Assembly will have decided, one way or the other and by about one vote, how Hethra is to share what electricity it has. This paper thinks that the bill should pass. It does not think that passing it by so little entitles anyone to stop talking.',
      ),
      p(
        'A majority of one is a majority. It is also a message: that very nearly half of those who were sent to Marrick to decide were not persuaded. The proper answer to that is argument, set out slowly and with the figures.',
      ),
      p(
        'Three things have never been explained. Why 900 blocks and not 300? Why are two of the exempted industries those that use the most? And why did the contract for a spare shaft, let four years ago, come to an end without a shaft?',
      ),
      h('What to do with a fortnight'),
      p(
        'If the amendment on street-by-street times is carried, the ministry will have fourteen days in which to print what it has so far only known. It should print the reasons on the back. There is room.',
      ),
    ],
  },
  {
    slug: 'stop-asking-clinics-to-be-heroic-and-pay-for-the-night-shift',
    kind: 'opinion',
    section: 'opinion',
    headline: 'Stop asking clinics to be heroic and pay for the night shift',
    standfirst:
      'Every island has a story about the surgeon who came through the gale. Ines Haldane would like fewer of them.',
    dateline: null,
    authors: ['ines-haldane'],
    dossiers: [],
    tags: ['health', 'orrin', 'labour'],
    ...out(0, '10:30'),
    body: [
      p(
        'When I nursed on Orrin we kept a list on the inside of a cupboard door of everyone who had ever crossed in weather to help us. There were forty-one names, and beside six of them a small cross. It was meant as a roll of honour. I came to read it as an invoice.',
      ),
      p(
        'The service has now found [one surgeon for five islands](island-clinics-to-share-one-surgeon-until-autumn) and is very proud of her. It is right to be. But you cannot build a rota out of admiration. Admiration does not sleep, take leave or have a mother in Port Callow who has fallen.',
      ),
      pull('‘You cannot build a rota out of admiration.’', 'Ines Haldane'),
      p(
        'What would it cost to have somebody awake on each island every night? I have done the sum with two accountants. It is 3.1 million crowns a year, a little less than what was spent last year on flying the sick to the mainland between ten in the evening and six.',
      ),
      p(
        'The money, in other words, exists. It is in the fuel tank of a helicopter. All that is needed is to spend it on people before the emergency and not on paraffin after it, and to accept that no one will make a film about the result.',
      ),
    ],
  },
  {
    slug: 'tarsk-has-found-a-way-to-count-silence',
    kind: 'opinion',
    section: 'opinion',
    headline: 'Tarsk has found a way to count silence',
    standfirst:
      'Forty thousand people queued in the rain to say nothing. Idris Vale thinks they should be heard.',
    dateline: null,
    authors: ['idris-vale'],
    dossiers: ['tarsk-elections'],
    tags: ['tarsk', 'elections'],
    ...out(2, '06:30'),
    body: [
      p(
        'In a school gymnasium in the Third District I watched a man of about seventy fold an empty ballot into four, with great care, kiss it and put it in the box. He had walked six kilometres. He declined to tell me why, which I suppose was the point.',
      ),
      p(
        'The blank paper is an old instrument and in most places a dumb one: it goes in the bin with the drawings of donkeys. Tarsk has given it a column. There are more than 40,000 in it, and both candidates are learning what it is to lose to nobody.',
      ),
      p(
        'The objection is that silence cannot govern. True, but it can be counted, and a number has a way of getting into rooms. On {date:-30} somebody will be president by a margin smaller than the number of those who looked at both names and put the pencil down. It would be a vain winner who could look at that and hear applause.',
      ),
      p(
        'I would go further and give the blanks what any party gets: a seat at the count, an observer, a chair. Let it stand empty. The others would behave better for sitting opposite.',
      ),
    ],
  },
  {
    slug: 'the-envelope-is-the-least-of-what-we-lost',
    kind: 'opinion',
    section: 'opinion',
    headline: 'The envelope is the least of what we lost',
    standfirst:
      'A seed bank is a promise to people who are not born. Ines Haldane on what the theft at Kilder Fell broke.',
    dateline: null,
    authors: ['ines-haldane'],
    dossiers: ['seed-bank-theft'],
    tags: ['kilder-fell', 'wildlife'],
    ...out(25, '07:20'),
    body: [
      p(
        'You can grow the barley again, people have told me; someone’s aunt is bound to have some. They may be right. The farmers of the fell kept seed in jam jars long before anyone dug a vault for it.',
      ),
      p(
        'What cannot be grown again is the record. Each envelope carried a number, and the number led to a field, a year, a hand that had gathered it and a note: “stood in the wet”, “good straw”, “children sick, sown late”. Without that, seed is only food.',
      ),
      pic(
        'seed-vault',
        'The drawers are ordered by place, and within a place by the year of gathering.',
      ),
      p(
        'If the store was failing, as the accused man’s [four letters](former-store-keeper-charged-over-seed-bank-theft) say, then the first duty broken was not his. A vault asks for trust without an end date. It ought to answer its post.',
      ),
      p(
        'I should like the trustees to publish the temperatures of the last five winters. They are on a chart, on a wall, in the corridor by the second door. I have seen it. I was asked not to photograph it, and I did as I was asked.',
      ),
    ],
  },
  {
    slug: 'a-timetable-is-a-promise-with-numbers-in-it',
    kind: 'opinion',
    section: 'opinion',
    headline: 'A timetable is a promise with numbers in it',
    standfirst:
      'The cards of Senn Cross are funny until you ask why the village had to print them, says Jory Kemble.',
    dateline: null,
    authors: ['jory-kemble'],
    dossiers: [],
    tags: ['transport', 'labour'],
    ...out(1, '07:40'),
    body: [
      p(
        'I have been laughing about [the Senn Cross card](how-a-village-of-300-printed-its-own-bus-timetable) for two days, and I have one on my wall. It is a fine piece of work. It is also a document of a small defeat.',
      ),
      p(
        'The operator knew. Every bus carries a box that writes down where it is each ten seconds. The times that Ms Finch and her friends collected with pencils, in the frost, for four months, were sitting in an office in Marrick all along.',
      ),
      p(
        'It did not publish them, a manager told me cheerfully, because they would have been “confusing beside the timetable”. It is the most honest account of public information I have heard this year.',
      ),
      rule,
      p(
        'People forgive lateness. What wears them out is to be told each morning, in print, something that everyone at the stop knows to be untrue. First you stop believing the card. Then you stop believing the next card, which may be about the water, or the vote.',
      ),
    ],
  },
  {
    slug: 'let-those-who-sound-the-channel-say-when-it-is-open',
    kind: 'opinion',
    section: 'opinion',
    headline: 'Let those who sound the channel say when it is open',
    standfirst:
      'The Vessen needs one authority that both banks obey. It has one already; it needs a letterhead.',
    dateline: null,
    authors: ['editorial'],
    dossiers: ['battle-over-the-delta'],
    tags: ['saltmere-harbour-authority', 'treaties', 'halden-roe'],
    ...out(10, '12:00'),
    body: [
      p(
        'The treaty of 1962 leaves the opening and closing of the deep channel to an officer who no longer exists. Both capitals have noticed. Neither has proposed to appoint him, since each would have to agree on a name.',
      ),
      p(
        'Meanwhile the work is done. Each morning somebody at Saltmere lowers a weight, reads a gauge and tells nine or ten captains what they may draw. They believe it. In a dispute about everything else, this is the one fact on the river that nobody has challenged.',
      ),
      p(
        'We would build on that. Let the two states declare, in one sentence, that the harbour authority holds the powers of the old Conservator until they agree otherwise. It commits them to no line. It could be signed in an afternoon.',
      ),
      p(
        'It would also mean that the next time the station falls silent there is a person whose right to speak does not depend on being the only one awake.',
      ),
    ],
  },
]
