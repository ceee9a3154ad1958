import { catalogue } from '../../../ui/words/catalogue.ts';

/** Each sentence is a claim that must be true: change it with what was tested. */
export const accessibilityWords = catalogue(
  {
    home: 'Home',
    title: 'Accessibility statement',
    lead: 'We want as many people as possible to be able to read a plan and answer it, also with an old telephone, without JavaScript, by keyboard, or with a screen reader.',
    aim: 'What we aim for',
    aimText:
      'The Web Content Accessibility Guidelines, version 2.2, level AA. We have checked ourselves against them in part, as said below. Nobody independent has audited this service, so we do not claim that it conforms.',
    done: 'What has been checked',
    done1:
      'Every kind of public page, the gallery of parts and the pages for staff have been checked by a program (axe). Such programs find only some of all barriers.',
    done2:
      'They were checked in windows 320 pixels wide without JavaScript and 1,280 pixels wide with it. None scrolled sideways.',
    done3:
      'The parts that pages are made of are compared, in a test, with the official HTML of the NHS design system.',
    done4: 'Everything that can be done here is done with ordinary links and forms.',
    notDone: 'What has not been checked yet',
    notDone1: 'People with disabilities have not tested the service yet.',
    notDone2:
      'Nobody has gone through it with a screen reader, voice control or a switch from start to end.',
    notDone3: 'It has been looked at in one browser (Chromium) only.',
    known: 'What we know is not good enough',
    known1:
      'Welsh is complete only in part. Words that have no translation yet stand in English on a Welsh page without being marked as English.',
    known2: 'There is no easy read, British Sign Language or audio version of these pages.',
    known3:
      'A plan that was brought in from a PDF or Word file is as well structured as its authors made it.',
    known4: 'Pages for staff are in English only.',
    known5:
      'With JavaScript, the design system’s own script marks an answer that opens a further field in a way that the ARIA standard does not allow for radio buttons. Some screen readers may leave it unsaid.',
    tell: 'If something stands in your way',
    tellText:
      'Tell the body that publishes the plan: the people to contact stand on its place’s page. They can take what you want to say on paper or by telephone, and it counts the same.',
    places: 'Find the place',
    enforce: 'If nothing happens',
    enforceText:
      'Public bodies in Great Britain must follow accessibility regulations. If you are not happy with an answer, the Equality Advisory and Support Service can advise you.',
    made: 'This statement was written on 23 November 2026 for version 0.1 of the software. The body that runs an installation has to add what is particular to it.',
  },
  {
    cy: {
      home: 'Hafan',
      title: 'Datganiad hygyrchedd',
      lead: 'Rydym am i gynifer o bobl â phosibl allu darllen cynllun a’i ateb.',
      aim: 'Ein nod',
      done: 'Beth sydd wedi’i wirio',
      notDone: 'Beth sydd heb ei wirio eto',
      known: 'Beth nad yw’n ddigon da',
      tell: 'Os oes rhywbeth yn eich rhwystro',
      places: 'Dod o hyd i’r lle',
      enforce: 'Os na fydd dim yn digwydd',
    },
  },
);
