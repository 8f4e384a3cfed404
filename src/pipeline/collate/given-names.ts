/**
 * Given names and their short forms in English, and the forms that news agencies waver between.
 * Common knowledge, written out; a name may stand in several groups.
 */
export const GIVEN_NAMES: readonly ReadonlySet<string>[] = (
  'william bill billy will; robert bob bobby rob; richard rick dick rich; james jim jimmy jamie; john jack johnny jon; ' +
  'jonathan jon; joseph joe joey; michael mike mick mickey; thomas tom tommy; charles charlie chuck; edward ed eddie ted; ' +
  'theodore ted; daniel dan danny; david dave; donald don donnie; stephen steve steven; anthony tony; andrew andy drew; ' +
  'gregory greg; kenneth ken; lawrence larry; matthew matt; nicholas nick; patrick pat; peter pete; philip phil; ' +
  'raymond ray; ronald ron; samuel sam; timothy tim; walter walt; benjamin ben; christopher chris; frederick fred; ' +
  'gerald gerry jerry; jeffrey jeff geoffrey geoff; joshua josh; leonard len leo; martin marty; mitchell mitch; nathan nate; ' +
  'francis frank; henry harry hank; harold harry hal; albert al bert; alan al allan allen; alexander alex sasha; ' +
  'zachary zach; elizabeth liz beth betty eliza; katherine kate kathy katie catherine kathryn; margaret maggie meg peggy; ' +
  'susan sue; deborah debbie; barbara barb; patricia pat patty; jennifer jen jenny; jessica jess; rebecca becky; ' +
  'kimberly kim; christine chris christina tina; amanda mandy; pamela pam; victoria vicky; sandra sandy; teresa theresa terry; ' +
  'sergei sergey serhiy serhii; dmitry dmitri dmytro dmitriy; alexander oleksandr aleksandr; nikolai mykola nikolay; ' +
  'mikhail mykhailo; vladimir volodymyr; andrei andriy andrey; yuri yuriy yury; alexei aleksei alexey oleksiy; ' +
  'mohammed muhammad mohammad mohamed mohamad; abdul abdel; hussein hussain hossein; yevgeny evgeny yevgeni'
)
  .split('; ')
  .map((group) => new Set(group.split(' ')));
