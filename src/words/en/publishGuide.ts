/** Words of the guide from a fork to a published site, step by step; what is typed stands in `../publishing.ts`. */
import type { publishGuide as thai } from '../th/publishGuide.ts';

export const publishGuide: typeof thai = {
  title: 'How to set up a site for your agency',
  description: 'From a fork of the project to the published site of another agency, step by step, on GitHub or GitLab.',
  intro:
    'This guide ends with the published site of your agency. Steps 1 to 11 are done once, by somebody who can use a terminal; after that officers need a browser alone.',
  need: 'You need an account at GitHub or GitLab, and a computer with Git and Node.js 24. In the example the agency has the id example and keeps the project at example/kpi: write your own in their place everywhere.',
  file: (path) => `Write the file ${path}`,
  steps: {
    fork: {
      title: 'Copy the project',
      text: 'Copy this project into the account of your agency. Its whole history must come with it: the record of changes and the dates of the data are read from there.',
      hosts: {
        github:
          'Open the page of the project, press “Fork”, choose the account of your agency, name it kpi and press “Create fork”.',
        gitlab:
          'If the project is on GitLab, press “Fork”. If it is elsewhere, choose “New project › Import project › Repository by URL” and paste the address of the project.',
      },
    },
    settings: {
      title: 'Turn on checks and publishing',
      text: 'After this the project checks every change request by itself, and publishes when one is accepted. It is wise to say as well that the branch main changes by change requests alone, and that these are accepted only once check and tests have passed.',
      hosts: {
        github:
          'On the tab Actions press “I understand my workflows, go ahead and enable them”. At “Settings › Pages” choose “GitHub Actions” as the Source. The branch main is protected at “Settings › Rules › Rulesets”: choose “Require status checks to pass” and add check and test.',
        gitlab:
          'At “Settings › General › Visibility” open Pages to “Everyone”, and at “Settings › CI/CD” turn on “Runners”. The branch main is protected at “Settings › Repository › Protected branches” (“Allowed to push: No one”), and at “Settings › Merge requests” choose “Pipelines must succeed”.',
      },
    },
    clone: {
      title: 'Bring the project to your computer',
      text: 'These commands bring the project with its history into the folder kpi, install what it needs, tell Git who makes the changes, and begin a new branch called first-year.',
    },
    publisher: {
      title: 'Say who publishes',
      text: 'This file alone holds the name of the site, its publisher, where mistakes are reported, and the address of the project, by which the desk leads officers to the page where a file is edited. Write official: true only once your agency has accepted the site as its official publication. On GitLab, write gitlab as host.',
    },
    agency: {
      title: 'Begin your agency and its first year',
      text: 'The first command takes the files of the agencies before you away; they stay in the history, and the record of corrections begins anew. The next commands make your own files. The id example is part of every address, so it never changes. The policy opdc-2567 is an example: if your year has another rule, the README tells how to write it. Then make the page content/pages/about.mdx your own.',
    },
    kpi: {
      title: 'Write the components and the KPIs',
      text: 'Fill in what your document says. The command npm run new makes the file of a KPI with empty fields, and tells which have to be filled. Other KPIs are made by the same command, or by copying a file. The files below are filled in.',
    },
    figures: {
      title: 'Enter the figures',
      text: 'There are three ways: the desk in the browser, an Excel workbook made by npm run template, or importing a file that you have with npm run import, as here. It first tells every value that it would change, and checks before it writes.',
    },
    check: {
      title: 'Check before you propose',
      text: 'The first command tells every problem and how to fix it; go on until none is left. Warnings do not stop publication, but each is worth reading. The second command tells what would change against what is published.',
    },
    propose: {
      title: 'Propose the change',
      text: 'Push the branch, then open a change request to the branch main of your own project, not of the one that you copied.',
      hosts: {
        github:
          'Open the page of your project, press “Compare & pull request”, choose example/kpi as “base repository” and main as base, and press “Create pull request”.',
        gitlab:
          'Open the page of your project, press “Create merge request”, choose main of example/kpi as target, and press “Create merge request”.',
      },
    },
    review: {
      title: 'Read what the checks found',
      text: 'Problems and warnings stand at their lines. The table tells which figures and scores would change, from what to what. The preview is the whole site as it would be, with a page that lists the warnings and what would change. Where there is a problem, no preview is built: correct it, push to the same branch, and all of it runs again. A request that changes content alone takes minutes; one that changes anything else too has to pass every test.',
      hosts: {
        github:
          'The tab “Files changed” has problems and warnings at their lines, the tab “Conversation” has the table in one comment. Press “Details” beside check, then “Summary”, for the same table and the file preview at the end: download it, unpack it and open index.html.',
        gitlab:
          'The page of the request has the “Code Quality” report; the button “View app” opens the preview, and the link “what moves” opens the table.',
      },
    },
    merge: {
      title: 'Accept it, and open the site',
      text: 'When the request is accepted, the branch main is checked and tested once more, and published only if all of that passes. If anything fails, what is published stays as it is. The first time there is no site to compare with, so every test runs, which may take half an hour.',
      hosts: {
        github:
          'Press “Merge pull request” and watch the tab Actions. The site is at https://example.github.io/kpi/; at “Settings › Pages” it can have a domain of your agency.',
        gitlab:
          'Press Merge and watch “Build › Pipelines”. The address of the site is shown at “Deploy › Pages”, where it can have a domain of your agency.',
      },
    },
    later: {
      title: 'From now on',
      text: 'Officers open the desk of the site, enter results, correct what it tells them, open the edit page of the project from there, paste the text of the file and propose the change. Steps 10 and 11 are the same as before. Descriptions and criteria can be changed by the forms at /admin/. When a published figure is corrected, the desk asks for the reason. When the year is over and its results are in, it is closed at the desk or with npm run close. A new year begins with npm run new -- year.',
    },
  },
};
