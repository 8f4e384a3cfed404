import { STOPWORDS } from '../../text/stopwords.ts';

/**
 * Function words (articles, pronouns, prepositions, conjunctions, auxiliaries) of languages that
 * much news is written in, besides English: what tells a sentence from a row of labels.
 */
const OTHERS = {
  German:
    'der die das den dem des ein eine einer einem einen eines und oder aber ist sind war waren wird werden wurde wurden hat haben hatte nicht auch sich mit von zu zum zur auf für im an am bei aus nach über als wie dass er sie es wir ihr sein seine ihre noch nur so durch vor um unter',
  French:
    'le la les un une des du de et ou mais est sont était été avoir a ont avait ne pas que qui dans sur pour par avec sans ce cette ces il elle ils elles on nous vous son sa ses leur leurs au aux se plus comme dont où',
  Spanish:
    'el la los las un una unos unas de del al y o pero es son fue era ha han había no que en con por para sin sobre su sus se lo le les como más este esta esto ese esa entre también ya muy desde hasta',
  Italian:
    'il lo la i gli le un uno una di del della dei delle dello da dal dalla in nel nella con su sul sulla per tra fra e o ma è sono era ha hanno non che chi come più anche si suo sua loro questo questa',
  Portuguese:
    'o a os as um uma uns umas de do da dos das em no na nos nas e ou mas é são foi era tem têm não que com por para sem sobre seu sua se ao à pelo pela como mais este esta isso também já entre',
  Dutch:
    'de het een en of maar is zijn was waren wordt worden werd heeft hebben had niet ook zich met van te tot op voor in aan bij uit naar over als dat die er hij zij ze wij we hun om door nog',
  Polish:
    'i w z na do się nie to że jest są był była być o od po za przez dla jak ale oraz który która które jego jej ich ten ta',
  Swedish:
    'och i att det en ett som på är av för med den till inte har de om han hon var sig från men vi så kan när år efter',
  Turkish:
    've bir bu da de için ile olarak daha çok olan gibi kadar sonra ancak ne ya o her en ise göre',
  Russian:
    'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему для мы их при это был была были который',
  Ukrainian:
    'і в у на не що з та до за як це від про його для або також але який яка які був була були при їх її він вона',
} as const;

/** Function words of English and the languages above, lower-case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...STOPWORDS,
  ...Object.values(OTHERS).flatMap((words) => words.split(' ')),
]);
