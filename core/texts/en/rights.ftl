### SPDX-FileCopyrightText: Fast track-beregneren's contributors
### SPDX-License-Identifier: MPL-2.0

explanation-retention-plan =
    { $role ->
        [employer] Your employee can ask you for a retention plan: a plan for how the employee keeps the job. You may say no. The plan goes to the first meeting. Rules: the Sick Pay Act (sygedagpengeloven) § 7 b.
       *[employee] At any time you can ask your employer for a retention plan: a plan for how you keep your job. The employer may say no. Bring the plan to the first meeting. Rules: the Sick Pay Act (sygedagpengeloven) § 7 b.
    }
explanation-possibility-statement =
    { $role ->
        [employer] If it is in doubt what your employee can do, you can ask for a possibility statement. Give fair notice. You fill in the first part together, and the doctor the rest. You pay the doctor. Rules: the Sick Pay Act (sygedagpengeloven) § 36 a.
       *[employee] If it is in doubt what you can do, your employer can ask for a possibility statement. You fill in the first part together, and your doctor the rest. The employer pays the doctor. You must take part, by phone if need be. Bring the statement to the first meeting. Rules: the Sick Pay Act (sygedagpengeloven) § 36 a.
    }
explanation-decline-fast-track =
    { $role ->
        [employer] Your employee may say no. The municipality then follows the ordinary plan.
       *[employee] You may say no when your employer requests Fast track. The municipality then follows the ordinary plan.
    }
explanation-ask-employer-to-request =
    { $role ->
        [employer] Your employee can ask you to request Fast track in NemRefusion on virk.dk.
       *[employee] You can ask your employer to request Fast track in NemRefusion on virk.dk. You can also go to the municipality yourself.
    }
explanation-stand-by =
    { $role ->
        [employer] If the illness is very serious, the employee can ask the municipality for stand-by. Then there are usually no meetings. Do not ask what the employee suffers from.
       *[employee] If the illness is very serious, you can ask the municipality for stand-by. Then there are usually no meetings. The municipality looks at each case on its own. You need not enter here what you suffer from.
    }
right-retention-plan = Retention plan
right-possibility-statement = Possibility statement
right-decline-fast-track = Declining Fast track
right-ask-employer-to-request = Asking the employer to request
right-stand-by = Stand-by in serious illness
