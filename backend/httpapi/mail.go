package httpapi

import (
	"bytes"
	"context"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/auth"
	"psephos/backend/mail"
)

// MailInfo is one message to a person. What it says is not shown: an invitation holds a one-time code.
type MailInfo struct {
	ID       string     `json:"id"`
	Kind     mail.Kind  `json:"kind" enum:"invitation,reminder"`
	Voter    string     `json:"voter" doc:"Key of the person."`
	Email    string     `json:"email"`
	Language string     `json:"language" enum:"en,de"`
	Election string     `json:"election,omitempty" doc:"That a reminder is about."`
	State    mail.State `json:"state" enum:"queued,sending,sent,written,failed,bounced" doc:"sent: the mail server took it. written: it is a file in the outbox. bounced: the address does not exist, or refuses."`
	Attempts int        `json:"attempts"`
	Error    string     `json:"error,omitempty" doc:"Why it was not taken, in the mail server's words."`
	Created  time.Time  `json:"created"`
	Next     *time.Time `json:"next,omitempty" doc:"When it is tried again."`
	Sent     *time.Time `json:"sent,omitempty"`
}

// MailCounts is how many messages are in each state.
type MailCounts struct {
	Queued  int `json:"queued"`
	Sending int `json:"sending"`
	Sent    int `json:"sent"`
	Written int `json:"written"`
	Failed  int `json:"failed"`
	Bounced int `json:"bounced"`
}

// MailList is one page of messages, the newest first.
type MailList struct {
	Mails     []MailInfo `json:"mails"`
	Next      string     `json:"next,omitempty" doc:"Cursor of the next page; absent on the last."`
	Counts    MailCounts `json:"counts" doc:"Of all messages, whatever the filters."`
	Transport string     `json:"transport" enum:"smtp,outbox" doc:"outbox: messages are files on the office's machine, for somebody to send."`
}

// ReminderRequest asks to remind people of an election.
type ReminderRequest struct {
	Election string   `json:"election" pattern:"^0x[0-9a-fA-F]{40}$" patternDescription:"address"`
	Voters   []string `json:"voters,omitempty" maxItems:"5000" doc:"Keys of people; left out: everybody who can vote and has not."`
}

// ReminderReport says whom a reminder was queued for.
type ReminderReport struct {
	Queued  int `json:"queued"`
	Skipped int `json:"skipped" doc:"Reminded within the last day already, or have voted, or cannot vote."`
}

func mailInfo(m mail.Message) MailInfo {
	return MailInfo{m.ID, m.Kind, m.Voter, m.Email, m.Language, m.Election, m.State, m.Attempts, m.Error, m.Created, timeOrNil(m.Next), timeOrNil(m.Sent)}
}

func mailCounts(n map[mail.State]int) MailCounts {
	return MailCounts{n[mail.Queued], n[mail.Sending], n[mail.Sent], n[mail.Written], n[mail.Failed], n[mail.Bounced]}
}

// MailSample is a message to nobody, to be read before others are sent.
type MailSample struct {
	Subject string `json:"subject"`
	Body    string `json:"body"`
}

type mailInput struct {
	State  string `query:"state" enum:"queued,sending,sent,written,failed,bounced"`
	Kind   string `query:"kind" enum:"invitation,reminder"`
	Voter  string `query:"voter" maxLength:"64" doc:"Key of a person."`
	Cursor string `query:"cursor" maxLength:"64" doc:"next of the page before."`
	Limit  int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
}

func (a *api) mailRoutes() {
	op := operation(http.MethodGet, "/mail", "mail", "roll", "Messages to people, and how far they have come")
	register(a, op, a.mailList, auth.Registrar)

	op = operation(http.MethodGet, "/mail/sample", "mailSample", "roll", "What a message says, with placeholders")
	register(a, op, func(_ context.Context, in *struct {
		Kind     string `query:"kind" required:"true" enum:"invitation,reminder"`
		Language string `query:"language" enum:"en,de" doc:"Left out, the office's own."`
	},
	) (*struct{ Body MailSample }, error) {
		if a.Mail == nil {
			return nil, errNoService
		}
		subject, body, err := a.Mail.Sample(mail.Kind(in.Kind), in.Language)
		return &struct{ Body MailSample }{MailSample{subject, body}}, err
	}, auth.Registrar)

	op = operation(http.MethodPost, "/mail/{id}/retry", "retryMail", "roll", "Send a message again that failed or bounced")
	register(a, op, func(ctx context.Context, in *struct {
		ID string `path:"id" maxLength:"64" doc:"Key of the message."`
	},
	) (*struct{ Body MailInfo }, error) {
		if a.Mail == nil {
			return nil, errNoService
		}
		m, err := a.Mail.Retry(ctx, principal(ctx).Email, in.ID)
		return &struct{ Body MailInfo }{mailInfo(m)}, err
	}, auth.Registrar)

	op = operation(http.MethodPost, "/mail/bounces", "bounce", "roll", "Hand in a delivery report that came back")
	op.Description = "The whole message (RFC 3464). The message that it is about is marked as bounced."
	op.MaxBodyBytes = maxBounce
	register(a, op, func(ctx context.Context, in *struct {
		RawBody []byte `contentType:"message/rfc822"`
	},
	) (*emptyOutput, error) {
		if a.Mail == nil {
			return nil, errNoService
		}
		return nil, a.Mail.Bounce(ctx, principal(ctx).Email, bytes.NewReader(in.RawBody))
	}, auth.Registrar)

	op = operation(http.MethodPost, "/roll/reminders", "remind", "roll", "Remind people of an election in which they have not voted")
	op.Description = "Who has voted is read from the chain. Nobody is reminded of the same election twice within a day."
	op.MaxBodyBytes = maxBulk
	register(a, op, func(ctx context.Context, in *struct{ Body ReminderRequest }) (*struct{ Body ReminderReport }, error) {
		r, err := a.Roll.Remind(ctx, actor(ctx), common.HexToAddress(in.Body.Election), in.Body.Voters)
		return &struct{ Body ReminderReport }{ReminderReport(r)}, err
	}, auth.Registrar)
}

func (a *api) mailList(ctx context.Context, in *mailInput) (*struct{ Body MailList }, error) {
	if a.Mail == nil {
		return nil, errNoService
	}
	found, err := a.Mail.List(ctx, mail.Filter{
		State: mail.State(in.State), Kind: mail.Kind(in.Kind), Voter: in.Voter, Before: in.Cursor, Limit: in.Limit + 1,
	})
	if err != nil {
		return nil, err
	}
	counts, err := a.Mail.Counts(ctx)
	list := MailList{Mails: make([]MailInfo, 0, len(found)), Counts: mailCounts(counts), Transport: a.Mail.Transport()}
	for _, m := range found[:min(len(found), in.Limit)] {
		list.Mails = append(list.Mails, mailInfo(m))
	}
	if len(found) > in.Limit {
		list.Next = found[in.Limit-1].ID
	}
	return &struct{ Body MailList }{list}, err
}
