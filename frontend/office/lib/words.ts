/** 256 short words that sound unlike each other: one for each value of a byte. Their order is part of what two people compare. */
export const words: readonly string[] = `
acid acorn actor adult agent album alley amber anchor angle ankle apple apron arena armor arrow atlas
attic audio autumn axis bacon badge bagel bamboo banana barrel basil basket beach beaver bell belt bench
berry bishop blanket bonnet border bottle branch bread bridge broom bucket buffalo bullet butter button
cabin cable cactus camel camera canal candle canoe canvas carbon carpet castle cedar cello chapel cherry
chess chimney cinema circus clock cloud clover cobalt coffee comet compass copper coral cotton cousin
coyote cradle crayon cricket crown crystal curtain cyclone daisy dancer delta denim desert diamond
doctor dolphin donkey dragon drum eagle easel echo eclipse elbow elephant ember emerald engine envelope
falcon feather fiddle filter finger flamingo flute forest fossil fountain galaxy garage garlic gazelle
geyser ginger giraffe glacier glove goblet gondola gorilla granite grape guitar hammer harbour harvest
hazel helmet heron hockey honey horizon hotel iceberg igloo insect island ivory jacket jaguar jasmine
jelly jigsaw jungle kayak kernel kettle kitchen koala ladder lagoon lantern laundry lemon leopard
library lilac lizard lobster locket lunar magnet mango maple marble meadow melon meteor mirror monkey
mosaic motor muffin museum napkin nectar needle nickel noodle nutmeg ocean octopus olive onion opera
orange orchid oyster paddle palace panda paper parrot pebble pelican pencil pepper piano pigeon pillow
pirate planet pocket pumpkin puzzle quartz rabbit radar radish raven ribbon rocket saddle salmon sandal
saturn scooter shadow silver skeleton spider sponge stadium sugar summer sunset tablet teapot temple
thunder tiger tomato tornado trumpet tulip tunnel turtle umbrella vanilla velvet violin volcano wagon
walnut whale
`
  .trim()
  .split(/\s+/);
