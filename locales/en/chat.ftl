### What only the chat with scripts says. Keys are stable; edit the text after the "=".

chat-sending = Sending …
chat-sending-slow = This is taking longer than usual. Your answer has not been saved yet. We are still trying.
chat-unreachable = No connection. Your answer has not been saved yet. It will be sent as soon as the connection is back. Please keep this page open.
chat-you-chose = You chose:
chat-options =
    { $count ->
        [one] There is one answer to choose from.
       *[other] There are { $count } answers to choose from.
    }
chat-new-messages = New messages
chat-read-aloud = Read aloud
chat-read-aloud-stop = Stop reading aloud
chat-text-size = Text size
chat-text-size-now = Text size: { $percent } percent
chat-receipt-copy = Copy code
chat-receipt-copied = The code has been copied.
chat-receipt-copy-failed = Copying did not work. The code is now selected. Please copy it yourself or write it down.
chat-privacy-stored = Your answers, the language, the day and the place (the Jobcenter). We also store whether you answer on the web or at a terminal, and we mark texts that hold something very personal, about health for example, so that they are not quoted without a check. We delete the course of the conversation after a few days. We do not ask for your name. Your device’s internet address and the time of day are not stored. So that your conversation can go on, this page remembers a random number until you close it. There are no cookies.
chat-no-connection = No connection to the program. Please try again.
