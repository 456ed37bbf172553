/** Past forms of verbs that no ending explains, for the verbs that the treebanks do not hold. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'arise arose arisen,bear bore borne,beat beaten,become became,begin began begun,bend bent,bid bade bidden,bind bound,bite bit bitten,' +
    'bleed bled,blow blew blown,break broke broken,breed bred,bring brought,build built,buy bought,catch caught,choose chose chosen,' +
    'cling clung,come came,creep crept,deal dealt,dig dug,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,' +
    'feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,forget forgot forgotten,' +
    'forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,grow grew grown,hang hung,' +
    'have had,hear heard,hide hid hidden,hold held,keep kept,kneel knelt,know knew known,lay laid,lead led,leap leapt,leave left,lend lent,' +
    'lie lain,lose lost,make made,mean meant,meet met,pay paid,ride rode ridden,ring rang rung,rise rose risen,run ran,say said,see saw seen,' +
    'seek sought,sell sold,send sent,shake shook shaken,shine shone,shoot shot,show shown,shrink shrank shrunk,sing sang sung,sink sank sunk,' +
    'sit sat,sleep slept,slide slid,sow sown,speak spoke spoken,spend spent,spin spun,spring sprang sprung,stand stood,steal stole stolen,' +
    'stick stuck,sting stung,strike struck stricken,strive strove striven,swear swore sworn,sweep swept,swim swam swum,swing swung,' +
    'take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,understand understood,wake woke woken,wear wore worn,' +
    'weave wove woven,weep wept,win won,wind wound,write wrote written'
  )
    .split(',')
    .flatMap((line) => {
      const [verb, ...forms] = line.split(' ') as [string, ...string[]];
      return forms.map((form): [string, string] => [form, verb]);
    }),
);

/** What may stand before such a verb: `withdrew`, `overthrown`, `undertook`. */
export const VERB_PREFIX = /^(?:with|under|over|fore|re|out|un|up|mis|for|inter|pre)(?=\p{L}{3})/u;
