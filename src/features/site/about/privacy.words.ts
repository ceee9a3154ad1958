import { catalogue } from '../../../ui/words/catalogue.ts';

/** Each sentence is a claim that must be true of the software as it is. */
export const privacyWords = catalogue(
  {
    home: 'Home',
    title: 'Privacy',
    lead: 'You can read everything here and say what you think without telling us who you are. This page says what is kept all the same.',
    kept: 'What is kept about people',
    keptLead:
      'This list is made from the software itself: each part of it has to say what it keeps.',
    what: 'What',
    why: 'Why',
    howLong: 'For how long',
    cookies: 'Cookies',
    cookiesLead: 'Reading and taking part set no cookie. There are two, and neither follows you:',
    cookieLanguage:
      'language: set when you choose Welsh, holds only that choice, and goes when you close the browser.',
    cookieStaff:
      'staff (or __Host-staff): for members of staff who sign in, to know that it is still them. It ends 12 hours after signing in, or after two hours without use.',
    notDone: 'What is not done',
    not1: 'No page asks another website for anything: no fonts, no pictures, no counting of visitors.',
    not2: 'The service does not write down who visited which page. To stop floods of forms it remembers network addresses in memory, for at most 15 minutes.',
    not3: 'E-mail addresses that people leave for news are kept encrypted, apart from what they said, and are used for nothing else.',
    not4: 'Receipt codes are not kept, only a fingerprint from which the code cannot be worked out.',
    rights: 'What you can do',
    rightsText:
      'With your receipt you can see, change (while comments are open) or withdraw what you said. You can ask the body that publishes the plan what it holds about you, to correct it or to erase it.',
    receipt: 'Use your receipt',
    who: 'Who is responsible',
    whoText:
      'The body that runs this installation. It has not named itself here yet, nor its data protection officer: until it does, ask the people to contact on the page of your place.',
    complain: 'You can complain to the Information Commissioner’s Office.',
  },
  {
    cy: {
      home: 'Hafan',
      title: 'Preifatrwydd',
      lead: 'Gallwch ddarllen popeth yma a dweud eich barn heb ddweud wrthym pwy ydych chi.',
      kept: 'Beth a gedwir am bobl',
      what: 'Beth',
      why: 'Pam',
      howLong: 'Am ba hyd',
      cookies: 'Cwcis',
      notDone: 'Beth na wneir',
      rights: 'Beth allwch chi ei wneud',
      receipt: 'Defnyddio eich derbynneb',
      who: 'Pwy sy’n gyfrifol',
    },
  },
);
