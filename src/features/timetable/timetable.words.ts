import { catalogue } from '../../ui/words/catalogue.ts';
import { count } from '../../ui/words/numbers.ts';

export const timetableWords = catalogue(
  {
    title: 'Promises and dates',
    lead: 'What this place has promised, for which day, and whether it was kept. When a date moves, the old one stays here with the reason. Nobody types whether a promise was kept: it is worked out from the dates.',
    home: 'Home',
    none: 'This place has not published any dates yet. When it does, each promise will stand here with its day.',
    all: 'All promises and dates',
    owed: 'Promised and not done',
    coming: 'Coming next',
    done: 'Done',
    missed: 'Missed',
    late: 'Late',
    moved: 'Moved',
    kept: 'Kept',
    comingTag: 'To come',
    promisedFor: (day: string) => `Promised for ${day}`,
    doneOn: (day: string) => `Done on ${day}`,
    wasFor: (day: string) => `First promised for ${day}`,
    thenFor: (day: string) => `Then for ${day}`,
    setOn: (day: string) => `Promised on ${day}`,
    movedOn: (day: string) => `Moved on ${day}, because:`,
    afterPassing: 'That day had passed already when it was moved.',
    announced: (where: string) => `Promised before it stood here: ${where}`,
    noteOf: (day: string) => `What the place says about it, ${day}:`,
    daysLate: (n: number) => count(n, 'day late', 'days late'),
    daysOver: (n: number) => `${count(n, 'day', 'days')} after the day promised, and not done`,
    inDays: (n: number) => (n === 0 ? 'today' : `in ${count(n, 'day', 'days')}`),
    canChange: 'What can still change',
    responsible: 'Responsible',
    notNamed: 'Not yet named',
    yourSay: 'Your say',
    inform: 'You are told',
    consult: 'You are asked',
    involve: 'It is worked out with you',
    collaborate: 'It is made with you',
    devolve: 'You decide',
    keptShare: (kept: number, due: number) => `${kept} of ${due}`,
    keptLabel: 'promises kept by the day first named',
    keptOfNone: 'No promise has come due yet',
    delayDays: (n: number, atLeast: boolean) =>
      `${atLeast ? 'At least ' : ''}${count(n, 'day', 'days')}`,
    delayLabel: (due: number) =>
      due === 1
        ? 'late: the only promise due so far'
        : `late at most, half of the ${due} promises due`,
    delayOverLabel: (due: number) =>
      due === 1
        ? 'late: the only promise due so far is not done'
        : `late, the middle of the ${due} promises due`,
    onTime: 'No days',
    promisedLabel: 'promises in all',
    reckoned: (day: string) =>
      `Reckoned on ${day} from every promise of this place, not a sample. Moving a date does not change these figures: they hold each promise to the day first named.`,
  },
  {
    cy: {
      title: 'Addewidion a dyddiadau',
      lead: 'Beth mae’r lle hwn wedi’i addo, erbyn pa ddiwrnod, ac a gafodd ei gadw. Pan fydd dyddiad yn symud, mae’r hen un yn aros yma gyda’r rheswm.',
      home: 'Hafan',
      none: 'Nid yw’r lle hwn wedi cyhoeddi unrhyw ddyddiadau eto.',
      all: 'Pob addewid a dyddiad',
      owed: 'Wedi’i addo a heb ei wneud',
      coming: 'I ddod nesaf',
      done: 'Wedi’i wneud',
      missed: 'Wedi’i fethu',
      late: 'Hwyr',
      moved: 'Wedi symud',
      kept: 'Wedi’i gadw',
      comingTag: 'I ddod',
      promisedFor: (day: string) => `Addawyd erbyn ${day}`,
      doneOn: (day: string) => `Gwnaed ar ${day}`,
      wasFor: (day: string) => `Addawyd gyntaf erbyn ${day}`,
      thenFor: (day: string) => `Yna erbyn ${day}`,
      setOn: (day: string) => `Addawyd ar ${day}`,
      movedOn: (day: string) => `Symudwyd ar ${day}, oherwydd:`,
      canChange: 'Beth all newid o hyd',
      responsible: 'Yn gyfrifol',
      notNamed: 'Heb ei enwi eto',
      yourSay: 'Eich llais',
      inform: 'Rydych yn cael gwybod',
      consult: 'Gofynnir i chi',
      involve: 'Gweithir arno gyda chi',
      collaborate: 'Fe’i gwneir gyda chi',
      devolve: 'Chi sy’n penderfynu',
    },
  },
);

export type TimetableWords = ReturnType<typeof timetableWords>;
