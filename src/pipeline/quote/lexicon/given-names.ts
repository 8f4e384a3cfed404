/**
 * Frequent given names that tell a person's gender in several languages, for pronouns only: a
 * conflict rules a person out, a missing name rules nobody out. Common knowledge, written out;
 * names borne by both (Alex, Chris, Kim, Pat, Sam, Robin, Jean, Andrea, Leslie) are left out.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FEMALE_NAMES = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ' +
    'ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia ' +
    'dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen ' +
    'debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren ' +
    'kelly christina joan evelyn judith hannah megan cheryl jacqueline martha gloria teresa ann anne sara ' +
    'madison frances kathryn janice alice julia grace judy theresa beverly denise marilyn amber danielle rose ' +
    'brittany diana abigail natalie jane lori alexis tiffany kayla hillary elena olga natalia ' +
    'svetlana irina tatiana ekaterina anastasia marie sophie camille chloe isabelle claire nathalie brigitte ' +
    'ursula angela greta ingrid heike sabine petra monika claudia birgit giulia francesca chiara paola elisa ' +
    'carmen lucia ana isabel pilar cristina beatriz fatima aisha aysha zainab leila maryam nadia priya anjali ' +
    'indira sonia yuki sakura mei ling lucy charlotte amelia ella mia zoe ellie kate katie jill ' +
    'penelope fiona siobhan nicola gillian theresa liz debbie annie molly peggy sally wendy michele ' +
    'loretta sonya condoleezza ivana tulsi nikki kellyanne huma carly elise tammy valerie vanessa yvette yvonne',
);

export const MALE_NAMES = set(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark ' +
    'donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob ' +
    'gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank ' +
    'patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan ' +
    'walter noah jeremy christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan ' +
    'jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ' +
    'ralph bobby russell bradley philip eugene vladimir dmitry dmitri sergei sergey alexei alexey mikhail igor ' +
    'ivan oleg boris viktor volodymyr petro pyotr nikolai yuri andrei anton maxim pierre jacques francois michel ' +
    'philippe olivier nicolas emmanuel sebastien laurent hans klaus wolfgang jurgen friedrich olaf helmut ' +
    'gunther stefan andreas markus giuseppe giovanni marco luca matteo silvio antonio carlos luis jorge pedro ' +
    'miguel diego fernando pablo manuel javier ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim ' +
    'abdul khalid mustafa narendra rajiv rahul amit hiroshi kenji shinzo xi wei jin bernie bill ' +
    'ted barack rick marco jeb ben mike jim tom tim bob dan don ron ken dave steve greg jeff matt ' +
    'nick tony andy josh jake max harry fred ed pete rob chuck rudy sidney oliver leo oscar liam ' +
    'simon nigel graham ian neil colin gordon malcolm stuart jens lloyd marty mitch lindsey bashar ' +
    'benedict evan glenn hugh karl kurt lewis louis marc norman otto ray ross roman saul theodore todd vernon ' +
    'victor warren wilbur zach brad brett caleb chad clint craig derek dustin earl floyd garrett glen harvey',
);
