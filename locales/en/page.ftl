### What stands on the pages around the conversation. Keys are stable; edit the text after the "=".

page-title = Your opinion on the Jobcenter’s digital services
page-intro = A computer program asks you about 13 short questions. It takes about five minutes. You don’t need to give a name or sign in.
page-choose-language = Which language would you like to use?
page-start = Start
page-simulated = Demonstration: this Jobcenter is invented. Please enter nothing personal.
page-draft-translation = This translation has not yet been checked by a native speaker.
page-skip-to-content = Skip to the content
page-skip-to-answer = Skip to your answer
page-conversation = Conversation
page-from-bot = Program
page-from-customer = You
page-your-answer = Your answer
page-your-answer-hint = You can press a button or write your own answer. Please do not write any names.
page-send = Send
page-progress = { $answered } of about { $expected } questions answered
page-language = Language
page-language-change = Change language
page-finish = Stop
page-delete = Delete everything
page-previous-question = Previous question
page-new-interview = Start a new interview
page-privacy = Data protection
page-receipt-heading = See or delete your answers
page-receipt-hint = Enter the code that you got at the end of the interview.
page-receipt-code = Your code
page-receipt-show = See answers
page-receipt-delete = Delete answers
page-receipt-deleted = Your answers have been deleted.
page-receipt-unknown = We do not know this code. Perhaps it is more than 30 days old, or one character is wrong.
page-receipt-item = Question
page-receipt-answer = Answer
page-receipt-print = Please write it down or take a photo
page-stored-as = This is how your answer is stored:
page-removed =
    { $count ->
        [one] One personal detail was removed.
       *[other] { $count } personal details were removed.
    }

## Errors: what happened and what to do

error-heading = That did not work
error-try-again = One moment, please: the system is not responding right now. Your answer is not lost. Please try again.
error-crowded = Very many people are here right now. Please wait a moment and try again. Your answer is not lost.
error-too-long = The text is too long. Please shorten it to 2,000 characters or fewer.
error-empty = Please write an answer or choose a button.
error-option-gone = This choice is no longer valid. Please answer the last question.
error-busy = Your last answer is still being stored. Please wait a moment.
error-unknown-conversation = This interview no longer exists. You can start a new one.
error-not-found = This page does not exist.
error-unexpected = Something went wrong. Please try again.
error-retry = Try again

## What stands in place of a removed personal detail

removed-PERSON = Name
removed-PHONE = Phone number
removed-EMAIL = Email address
removed-IBAN = Bank account number
removed-ADDRESS = Address
removed-DATE_OF_BIRTH = Date of birth
removed-TAX_ID = Tax number
removed-SOCIAL_SECURITY = Pension insurance number
removed-HEALTH_INSURANCE = Health insurance number
removed-CUSTOMER_NUMBER = Customer number
removed-BG_NUMBER = BG number
removed-CASE_NUMBER = File number
removed-ID_DOCUMENT = ID card number
removed-LICENSE_PLATE = Car number plate
removed-NATIONAL_ID = Personal ID number
removed-URL_HANDLE = Web address

## Pages around the conversation: deleting, going back, data protection

page-back-to-conversation = Back to the conversation
page-to-start = To the start page
page-delete-question = Do you really want to delete everything?
page-delete-explanation = All your answers will then be gone. Nobody can bring them back.
page-delete-confirm = Yes, delete everything
page-delete-cancel = No, do not delete
page-receipt-empty = No answers are stored.
page-privacy-stored-heading = What is stored?
page-privacy-stored = Your answers, the language, the day and the place (the Jobcenter). We also store whether you answer on the web or at a terminal, and we mark texts that hold something very personal, about health for example, so that they are not quoted without a check. We delete the course of the conversation after a few days. We do not ask for your name. Your device’s internet address and the time of day are not stored. So that your conversation can go on, your browser remembers a random number (a cookie) until you close it.
page-privacy-purpose-heading = What for?
page-privacy-purpose = So that the Jobcenter’s digital services get better. Researchers analyse all answers together.
page-privacy-duration-heading = For how long?
page-privacy-duration =
    With your code you can see and delete your answers for 30 days. After that it is no longer possible to tell which answers are yours. We delete all answers after { $months ->
        [one] one month
       *[other] { $months } months
    } at the latest.
page-privacy-rights-heading = Your rights
page-privacy-rights = Taking part is voluntary. You can skip any question, stop at any time and delete everything. You have no disadvantage from it.
page-privacy-complaint = You can complain about how your data are handled: { $authority }
page-privacy-controller-heading = Who is responsible?
page-privacy-controller = { $name }, { $address }. Contact: { $contact }
page-privacy-officer = Data protection officer: { $contact }
page-privacy-recipients = Who has access to the answers: { $recipients }
page-privacy-basis-heading = On what legal basis?
page-privacy-basis = On your consent (Article 6(1)(a) of the General Data Protection Regulation; for personal matters such as health, Article 9(2)(a)). You can withdraw it at any time by deleting your answers.
