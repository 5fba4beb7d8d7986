package mail_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"psephos/backend/mail"
)

func TestLettersInBothLanguages(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		f.queue(t, invitation("ada", ""))
		f.queue(t, invitation("bob", "de"))
		f.queue(t, reminder("cleo"))
		var sealed string
		if err := f.db.QueryRowContext(t.Context(), `SELECT sealed FROM mails WHERE voter = 'ada'`).Scan(&sealed); err != nil || sealed == "" || strings.Contains(sealed, "AAAAA") {
			t.Fatalf("kept as %q, %v", sealed, err)
		}
		f.turn(t)
		letters := strings.Join(f.post.letters(), "\n\n")
		for _, want := range []string{
			"Your invitation to vote: Rowing Club „Möwe“", "Dear Łukasz ada,", "AAAAA-BBBBB-ada", "5 July 2031", invitation("ada", "").Link,
			"Ihre Einladung zur Wahl", "Guten Tag Łukasz bob", "5. Juli 2031", "You can still vote: Board", "1 June 2031, 18:00 UTC",
		} {
			if !strings.Contains(letters, want) {
				t.Errorf("no letter holds %q", want)
			}
		}
		counts, err := f.Counts(t.Context())
		if err != nil || counts[mail.Sent] != 3 || len(counts) != 1 {
			t.Errorf("%v, %v", counts, err)
		}
		if err := f.db.QueryRowContext(t.Context(), `SELECT sealed FROM mails WHERE voter = 'ada'`).Scan(&sealed); err != nil || sealed != "" {
			t.Errorf("after it has left the code is still kept: %q, %v", sealed, err)
		}
	})
}

func TestRepliesOfTheServer(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		f.post.replies = map[string]string{"gone@example.org": "550 5.1.1 no such user here", "full@example.org": "452 4.2.2 mailbox full"}
		f.queue(t, invitation("gone", ""))
		f.queue(t, invitation("full", ""))
		f.queue(t, invitation("fine", ""))
		f.turn(t)
		states := map[string]mail.Message{}
		list, err := f.List(t.Context(), mail.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range list {
			states[m.Voter] = m
		}
		if m := states["gone"]; m.State != mail.Bounced || !strings.Contains(m.Error, "no such user") {
			t.Errorf("%+v", m)
		}
		if m := states["full"]; m.State != mail.Queued || m.Attempts != 1 || !m.Next.Equal(f.Now().Add(time.Minute)) {
			t.Errorf("%+v", m)
		}
		if m := states["fine"]; m.State != mail.Sent {
			t.Errorf("%+v", m)
		}
		for range 8 {
			f.Pass(13 * time.Hour)
			f.turn(t)
		}
		m, err := f.List(t.Context(), mail.Filter{Voter: "full"})
		if err != nil || m[0].State != mail.Failed || m[0].Attempts != 7 {
			t.Fatalf("%+v, %v", m, err)
		}
		f.post.mu.Lock()
		f.post.replies = nil
		f.post.mu.Unlock()
		if again, err := f.Retry(t.Context(), "anna@example.org", m[0].ID); err != nil || again.State != mail.Queued {
			t.Fatalf("%+v, %v", again, err)
		}
		f.turn(t)
		_, err = f.Retry(t.Context(), "anna@example.org", m[0].ID) // it has left
		if !errors.Is(err, mail.ErrRetry) || len(f.post.letters()) != 2 {
			t.Errorf("%d letters, %v", len(f.post.letters()), err)
		}
	})
}

func TestServerThatIsAway(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		f.queue(t, invitation("ada", ""))
		f.post.Close()
		if err := f.Turn(t.Context()); err == nil {
			t.Fatal("nobody noticed")
		}
		if m := f.only(t); m.State != mail.Queued || m.Attempts != 1 || m.Error == "" {
			t.Errorf("%+v", m)
		}
	})
}

// Two replicas, one of which is told to stop: every letter is sent once.
func TestOneReplicaSends(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		const letters = 120
		for i := range letters {
			f.queue(t, reminder(fmt.Sprint("p", i)))
		}
		other := f.replica(t)
		ctx, cancel := context.WithCancel(t.Context())
		var group sync.WaitGroup
		for _, s := range []*mail.Service{f.Service, other} {
			group.Go(func() { _ = s.Run(ctx) })
		}
		deadline := time.After(30 * time.Second)
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for len(f.post.letters()) < letters {
			select {
			case <-tick.C:
			case <-deadline:
				t.Fatalf("%d of %d letters in 30 seconds", len(f.post.letters()), letters)
			}
		}
		cancel()
		group.Wait()
		seen := map[string]bool{}
		for _, l := range f.post.letters() {
			to, _, _ := strings.Cut(l, "\n")
			if seen[to] {
				t.Errorf("%s twice", to)
			}
			seen[to] = true
		}
	})
}

// A process dies after the server took a message and before that was noted.
func TestDeathWhileSending(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		f.queue(t, invitation("ada", ""))
		f.queue(t, reminder("bob"))
		if _, err := f.db.ExecContext(t.Context(), `UPDATE mails SET state = 'sending'`); err != nil {
			t.Fatal(err)
		}
		f.turn(t)
		if n := len(f.post.letters()); n != 0 {
			t.Fatalf("%d letters that another process may be sending", n)
		}
		f.Pass(6 * time.Minute)
		f.turn(t)
		if letters := f.post.letters(); len(letters) != 1 || !strings.Contains(letters[0], "ada") {
			t.Errorf("%q", letters)
		}
		m, err := f.List(t.Context(), mail.Filter{Kind: mail.Reminder})
		if err != nil || m[0].State != mail.Failed {
			t.Errorf("%+v, %v", m, err)
		}
	})
}

func TestDedupe(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		if !f.queue(t, reminder("ada")) || f.queue(t, reminder("ada")) {
			t.Fatal("the same reminder twice")
		}
		f.queue(t, invitation("bob", ""))
		f.queue(t, invitation("bob", "")) // a newer code
		if counts, err := f.Counts(t.Context()); err != nil || counts[mail.Queued] != 2 {
			t.Errorf("%v, %v", counts, err)
		}
	})
}

// Between the order and the sending somebody has voted, and of somebody else nobody can tell for now.
func TestNotNeededAnyMore(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		unknown := errors.New("the chain cannot be asked")
		asked := map[string]error{"cleo": unknown}
		f.config.Needed = func(_ context.Context, l mail.Letter) (bool, error) { return l.Voter != "bob", asked[l.Voter] }
		f.Service = f.replica(t)
		for _, voter := range []string{"ada", "bob", "cleo"} {
			f.queue(t, reminder(voter))
		}
		f.turn(t)
		counts, err := f.Counts(t.Context())
		if err != nil || counts[mail.Sent] != 1 || counts[mail.Queued] != 1 || len(counts) != 2 {
			t.Fatalf("%v, %v", counts, err)
		}
		waiting, err := f.List(t.Context(), mail.Filter{Voter: "cleo"})
		if err != nil || waiting[0].Attempts != 0 || waiting[0].Error != unknown.Error() {
			t.Errorf("%+v, %v", waiting, err)
		}
		delete(asked, "cleo")
		f.Pass(2 * time.Minute)
		f.turn(t)
		if letters := f.post.letters(); len(letters) != 2 || strings.Contains(strings.Join(letters, ""), "bob@") {
			t.Errorf("%q", letters)
		}
	})
}

func TestOutbox(t *testing.T) {
	f := newFixture(t, open(t))
	f.config.Server, f.config.Outbox = nil, filepath.Join(t.TempDir(), "outbox")
	f.Service = f.replica(t)
	f.queue(t, invitation("ada", "de"))
	if m := f.only(t); m.State != mail.Written {
		t.Errorf("%+v", m)
	}
	file := f.File(mail.Invitation, "ada")
	info, err := os.Stat(file)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v, %v", info, err)
	}
	// Nothing stays if the transaction does not.
	failed := errors.New("no")
	err = f.db.InTx(t.Context(), func(tx *sql.Tx) error {
		if _, err := f.Queue(t.Context(), tx, invitation("bob", "")); err != nil {
			return err
		}
		return failed
	})
	if counts, wrong := f.Counts(t.Context()); !errors.Is(err, failed) || wrong != nil || counts[mail.Written] != 1 {
		t.Errorf("%v, %v, %v", counts, err, wrong)
	}
}

const bounced = `From: mailer-daemon@mx.example.org
To: vote@example.org
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; Ada@Example.org
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 no such user

--b
Content-Type: text/rfc822-headers

Message-ID: <%s@vote.example.org>
Subject: Your invitation

--b--
`

func TestBounces(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		f.queue(t, invitation("ada", ""))
		f.turn(t)
		id := f.only(t).ID
		report := fmt.Sprintf(bounced, id)
		for name, text := range map[string]string{
			"no report":          "Subject: hello\n\nhello",
			"delayed":            strings.Replace(report, "Action: failed", "Action: delayed", 1),
			"another's address":  strings.Replace(report, "Ada@Example.org", "bob@example.org", 1),
			"another office's":   strings.Replace(report, "@vote.example.org>", "@other.example.org>", 1),
			"an unknown message": fmt.Sprintf(bounced, "00000000-0000-0000-0000-000000000000"),
			"binary":             "\x00\xff\xfe",
			"empty":              "",
		} {
			if err := f.Bounce(t.Context(), "anna@example.org", strings.NewReader(text)); !errors.Is(err, mail.ErrBounce) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if f.only(t).State != mail.Sent {
			t.Fatal("a report that is none counted")
		}
		if err := os.MkdirAll(filepath.Join(f.Bounces, "new"), 0o700); err != nil {
			t.Fatal(err)
		}
		for name, text := range map[string]string{"new/1": report, "2": "Subject: hello\n\nhello"} {
			if err := os.WriteFile(filepath.Join(f.Bounces, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		f.turn(t)
		if m := f.only(t); m.State != mail.Bounced || !strings.Contains(m.Error, "550 no such user") {
			t.Errorf("%+v", m)
		}
		if _, err := os.Stat(filepath.Join(f.Bounces, "2.refused")); err != nil {
			t.Error(err)
		}
	})
}

// What a stranger writes into a report, or a mail server into a reply, is no text at all: it is kept as far as it is, and holds up nobody.
func TestRepliesAndReportsThatAreNoText(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		f.post.replies = map[string]string{"gone@example.org": "550 5.1.1 no\x00 such \xff user"}
		f.queue(t, invitation("gone", ""))
		f.turn(t)
		if m := f.only(t); m.State != mail.Bounced || !strings.Contains(m.Error, "such") {
			t.Fatalf("%+v", m)
		}
		report := fmt.Sprintf(bounced, "\x00\xff")
		hostile := []string{report, strings.Replace(fmt.Sprintf(bounced, f.only(t).ID), "Ada@Example.org", "ada\x00\xff@example.org", 1)}
		if err := os.MkdirAll(filepath.Join(f.Bounces, "new"), 0o700); err != nil {
			t.Fatal(err)
		}
		for i, text := range hostile {
			if err := f.Bounce(t.Context(), "anna@example.org", strings.NewReader(text)); !errors.Is(err, mail.ErrBounce) {
				t.Errorf("%d: %v", i, err)
			}
			if err := os.WriteFile(filepath.Join(f.Bounces, "new", fmt.Sprint(i)), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		f.queue(t, invitation("ada", ""))
		f.turn(t)
		if len(f.post.letters()) != 1 {
			t.Errorf("%d letters", len(f.post.letters()))
		}
	})
}

// A folder for bounces that cannot be read keeps no message from leaving.
func TestBouncesThatCannotBeRead(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		if err := os.WriteFile(f.Bounces, nil, 0o600); err != nil { // no folder
			t.Fatal(err)
		}
		f.queue(t, invitation("ada", ""))
		f.turn(t)
		if m := f.only(t); m.State != mail.Sent {
			t.Errorf("%+v", m)
		}
	})
}

func FuzzBounce(f *testing.F) {
	f.Add([]byte(fmt.Sprintf(bounced, "id")))
	f.Add([]byte("Content-Type: multipart/report; boundary=\"\"\n\n"))
	f.Fuzz(func(_ *testing.T, message []byte) { mail.ParseReport(bytes.NewReader(message)) })
}

func TestServerSettings(t *testing.T) {
	for address, fragment := range map[string]string{
		"mail.example.org": "smtp://", "http://mail.example.org": "smtp://", "smtp://": "smtp://", "smtp://h/path": "smtp://",
		"smtp://user:s3cret@h": "PSEPHOS_SMTP_PASSWORD", "smtp://user@h": "no password",
	} {
		_, err := mail.NewServer(address, "", nil)
		if err == nil || !strings.Contains(err.Error(), fragment) || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("%s: %v", address, err)
		}
	}
	for _, address := range []string{"smtps://user@mail.example.org", "smtp://user@mail.example.org:587", "smtp://mail.example.org"} {
		if _, err := mail.NewServer(address, "password", nil); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
}

// TestNoTLSNoMail: a server on another machine that does not change to TLS gets nothing.
func TestNoTLSNoMail(t *testing.T) {
	f := newFixture(t, open(t))
	_, port, _ := strings.Cut(f.post.Addr().String(), ":")
	server, err := mail.NewServer("smtp://127.0.0.1.nip.invalid:"+port, "", nil)
	if err != nil {
		t.Fatal(err)
	}
	mail.Redirect(server, "127.0.0.1")
	f.config.Server = server
	f.Service = f.replica(t)
	f.queue(t, invitation("ada", ""))
	if err := f.Turn(t.Context()); err == nil || !strings.Contains(err.Error(), "TLS") {
		t.Errorf("err = %v", err)
	}
	if n := len(f.post.letters()); n != 0 {
		t.Errorf("%d letters in clear", n)
	}
}
