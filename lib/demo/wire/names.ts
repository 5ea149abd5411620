// Names and small facts of which wire items are made. Long enough, and prime enough to one
// another, that a hundred thousand items can each have a pair of their own.

const words = (list: string) => list.trim().split(/\s+/)

/** Every first word with every second. */
const pairs = (first: string[], second: string[], join = ' ') =>
  first.flatMap((one) => second.map((two) => one + join + two))

export const people = pairs(
  words(`Aldo Anneke Arvid Bastian Berit Birgen Carsta Cosmin Dagny Doran Edvar Elsbet Emrik Fenna
    Florian Gerda Gunnel Hakon Hedvig Ilmar Ingrith Jasko Jorun Kaspar Kersti Lennox Livia Magnor
    Marthe Nadja Nestor Odile Orvin Paloma Pasko Quirin Ragna Rolf Sanne Severin Tamsin Teodor
    Ulrike Valter Vesna Wanda Wilmar Ysolt Zdena Zoltan`),
  words(`Abelard Amsel Barrow Brandt Calder Crowe Dahlin Drover Eastley Ekholt Farrow Fenwick Garland
    Grieve Halloway Hask Innis Ivarson Jessop Jorgen Kestle Kroll Larkin Lund Mallory Moss Naylor
    Nyman Ormond Ostler Pascoe Pell Quarrie Radley Rook Sand Selby Tarn Thorold Ullman Varga Vint
    Wade Weir Yarrow Zeller Ashdown Birch`),
)

export const ships = pairs(
  words(`Amber Autumn Bold Bright Calm Constant Copper Early Eastern Fair Faithful Far First Glad
    Golden Good Grand Green Grey Hardy Honest Humble Iron Kind Last Late Little Lucky Merry Modest
    Noble North Old Patient Plain Proud Quick Quiet Ready Red Royal Sable Second Silver Simple Slow
    Stout Sudden Swift True Upland Western White Winter Young`),
  words(`Adela Alder Beacon Bittern Cargo Charlotte Curlew Daughter Dunlin Endeavour Ermine Falcon
    Ferryman Grace Gull Harvest Heron Hope Isobel Journey Kestrel Lapwing Lantern Margrave Marten
    Meadow Miller Neighbour Orchard Osprey Otter Petrel Pilgrim Plover Prospect Quail Reaper Return
    Rowan Sexton Shepherd Sister Spinner Swallow Tern Trader Venture Warden Widow Willow`),
)

export const reaches = words(`Aldith Bar Bishop’s Candle Chapel Cinder Dyke Eel Ferry Flounder Gate
  Glass Goose Half-Tide Hollin Ice Kiln Ladder Lesk Lime Long Marram Mill Monk’s Nun’s Oyster Packet
  Peat Pilot Quarter Rack Rope Salt Sedge Smelt Spit Thorn Toll Wharf Widow’s Wreck`).map(
  (name) => `${name} Reach`,
)

export const streets = pairs(
  words(`Abbot Anchor Barley Basket Bell Bishop Bracken Candle Chandler Cherry Clay Cooper Copper
    Custom Ditch Dyer Eel Ember Fennel Ferry Foundry Friar Gallow Glover Harbour Hazel Herring Hop
    Kiln Lantern Lime Locksmith Malt Mercer Mill Minster Needle Oak Orchard Paper Peat Priory
    Quarry Rope Saddle Saddler Salt Shepherd Silver Spinner Station Tallow Tanner Thatch Tollgate
    Vinegar Walnut Weaver Well Wool`),
  words('Street Lane Row Hill Court Rise Gate Yard Walk Passage Terrace Green Square'),
)

// Syllables of no real language, so that no village of Tarsk is a place on a map.
export const villages = pairs(
  words(`Arv Bresk Brul Colv Derm Dresk Elv Fersk Galv Gresk Harv Hesk Irv Jelv Kresk Lumv Marv
    Melk Nerv Nolv Orsk Pelv Plesk Relv Rusk Salv Selk Skarv Solv Stelv Tarl Terv Tolv Torsk Ulv
    Velk Vors Welv Yarl Zelv`),
  words(`aden agen alda amin andra atin avel edin egna elda elin emar enka erin esta idra igna ilda
    imar inka isna odel ogna olda olin onda orin ovel ulda umin unka`),
  '',
)

export const farms = pairs(
  words(`Ash Bleak Broad Calf Clover Cold Crooked Dale East Far Fern Fold Gorse Grey Hawk Heather
    High Hind Larch Lamb Long Low Moss Near Nether North Over Raven Rush Scar Sheep Skell South Stone
    Swale Thistle Upper West Whin Wolf`),
  words(`acre beck brow cleugh cote croft edge field gate gill ground haugh holm how hurst keld
    land law lea mire moor rigg shaw side syke thwaite top ward wath yard`),
  '',
)

/** `HH:MM`, every minute of a day. */
export const clocks = Array.from(
  { length: 1440 },
  (_, minute) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
)

/** Whole numbers from one to another, with a comma at the thousand. */
export const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => (from + index).toLocaleString('en-GB'))
