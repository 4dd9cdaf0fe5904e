### What the assistant says in the conversation. Keys are stable; edit the text after the "=".
### Lines that begin with # are notes. { $name } is filled in by the program: keep it as it is.

## Consent (version in consent.yml; raise it when the meaning changes)

consent =
    Hello! I am a computer program. I would like to ask you some questions about the Jobcenter’s digital services. It takes about five minutes.

    Before we start:
    • Taking part is voluntary. It has no effect on your benefits.
    • We store, without names: your answers, the language, the day and the place (the Jobcenter). We want to use this to improve the services.
    • Please do not write any names or numbers. A program removes them automatically, but it can make mistakes.
    • You can stop and delete everything at any time. At the end you get a code for this. It is valid for 30 days.

    Do you agree?
consent-staff =
    Hello! I am a computer program. I would like to ask you some questions about your work with digital services at the Jobcenter. It takes about five minutes.

    Before we start:
    • Taking part is voluntary. It has no effect on your job, and nobody is assessed by it.
    • We store, without names: your answers, the language, the day and the place (the Jobcenter). We want to use this to improve the services.
    • Please do not write any names or numbers. A program removes them automatically, but it can make mistakes.
    • You can stop and delete everything at any time. At the end you get a code for this. It is valid for 30 days.

    Do you agree?
consent-again = I need a yes or a no from you first. Do you agree that we store your answers without names?
consent-declined = That’s fine. I will not ask you anything or store any answers. Thank you for your time!
consent-explanation = Your answers are stored without names and analysed together with many others. Nobody at the Jobcenter sees who gave which answer. I will not start unless you say yes.

## Asking again

ask-again = Sorry, I did not understand that. Please answer once more.
ask-again-examples = I am not sure yet what you mean. You can write, for example: “{ $first }” or “{ $last }”.
ask-again-buttons = Please choose one of the answers. You can also skip the question.
open-answer-empty = I did not receive any text. You can answer in your own words or skip the question.

## Moving through the interview

back-done = All right, here is the previous question again. Your new answer replaces the old one.
back-at-start = This is the first question. There is none before it.
optional-part = You have finished the most important part, thank you! The last questions are short and voluntary.
resumed = Good to have you back. Here is the next question.
stopped = All right, we will stop here. What you have answered so far stays stored. If you like, you can continue here later.
stopped-nothing-stored = All right, we will stop here. No answers are stored.
finished = Those were all the questions. Thank you very much! Your answers help to improve the digital services.
already-finished = The interview is over and your answers are stored. Thank you very much! If you want to delete everything, write “delete everything”.
already-stopped = We have stopped. If you like, you can continue.
receipt =
    Your code: { $code }

    With this code you can see or delete your answers for 30 days. Please write it down or take a photo of it. We only show it here.

## Questions and requests in the middle

language-changed = Of course. Let’s continue in English.
language-which = Of course. Which language would you like to continue in?
language-offer = Would you like to continue in English? Then choose “English”.
privacy = Your answers are stored without names. Nobody at the Jobcenter sees who gave which answer, not even your case worker. Researchers analyse all answers together. Names and numbers in your texts are removed automatically before anything is stored; in some cases this can fail. You can delete everything: during the interview at any time, and after it with your code for 30 days.
deleted = I have deleted everything you answered. None of it is stored any more. All the best to you!
deleted-already = Your answers have already been deleted.
human = I am a computer program. You can reach a person like this: your Jobcenter’s phone number is at the top of every letter. You can also go to the Jobcenter during opening hours.
human-at-site = I am a computer program. You can reach a person here: { $site }, phone { $phone }, { $address }.
case-question = I’m sorry, I cannot know that: I do not know your case and cannot see any of the Jobcenter’s data. Please ask the Jobcenter directly. The phone number is at the top of every letter.
case-question-at-site = I’m sorry, I cannot know that: I do not know your case and cannot see any of the Jobcenter’s data. Please ask here: { $site }, phone { $phone }.
about-interview =
    { $remaining ->
        [0] I am a computer program, not a person. I ask questions for a study about the Jobcenter’s digital services. You have answered all the questions.
        [one] I am a computer program, not a person. I ask questions for a study about the Jobcenter’s digital services. There is one more question.
       *[other] I am a computer program, not a person. I ask questions for a study about the Jobcenter’s digital services. There are { $remaining } more questions.
    }
about-interview-before = I am a computer program, not a person. I ask questions for a study about the Jobcenter’s digital services. It takes about five minutes.
greeting = Hello! It’s good to have you here.
thanks = You’re welcome!
goodbye = Thank you for your time, and all the best!
distress =
    That sounds very hard. You are not alone with this. Please get help now:
    • If your life or someone else’s is in danger: emergency number 112
    • Crisis helpline (Telefonseelsorge), free, day and night: 0800 111 0 111 or 0800 111 0 222
    • Help with violence against women, free, in many languages: 116 016

    The questions here are not important right now. You can stop or continue later.

## What stands on the buttons beside the answers

option-agree = Yes, I agree
option-decline = No
option-dont-know = don’t know / does not apply to me
option-skip = skip
option-resume = Continue
option-stop = Stop
option-back = Previous question

## After personal details were removed from an answer

answer-redacted = I have removed personal details from your answer. It is stored as it now stands above. You can write it again or delete it.
option-rewrite = Write answer again
option-forget = Delete answer
