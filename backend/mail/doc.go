// Package mail writes to people: invitations and reminders, in English and German, by SMTP (RFC 5321) or as mail files.
//
// A message is written down within the transaction of what it tells of (Queue), sealed with the office's secret, because an
// invitation holds a one-time code. One of several replicas, the holder of a lease, sends: it claims a message, hands it to
// the server and notes the reply. A reply that calls the address wrong makes it bounced, another refusal or no answer is
// tried again with growing pauses, and given up as failed after a day. An invitation is sent at least once; a reminder is
// sent at most once: if a process died while it handed one over, that is left as failed.
//
// Without a server, messages are mail files in a folder (state written), for whoever sends them by hand.
//
// Bounces that come back as messages (RFC 3464) are taken by Bounce, and from a folder that a mail server delivers to.
package mail
