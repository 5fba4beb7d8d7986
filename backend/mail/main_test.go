package mail_test

import (
	"bufio"
	"bytes"
	"database/sql"
	"io"
	"mime"
	"mime/quotedprintable"
	"net"
	netmail "net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"psephos/backend/activity"
	"psephos/backend/mail"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

// postOffice is a mail server that takes what it is given, but for recipients with a reply of their own.
type postOffice struct {
	net.Listener
	mu      sync.Mutex
	replies map[string]string // by recipient
	taken   []*netmail.Message
	bodies  []string
	hangUp  bool // after the message was taken, without a reply
	guard   *guard
}

func newPostOffice(t *testing.T) *postOffice {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &postOffice{Listener: listener, replies: map[string]string{}}
	var group sync.WaitGroup
	group.Go(func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			group.Go(func() { p.serve(connection) })
		}
	})
	t.Cleanup(func() {
		listener.Close()
		group.Wait()
	})
	return p
}

func (p *postOffice) serve(connection net.Conn) {
	defer connection.Close()
	_ = connection.SetDeadline(time.Now().Add(30 * time.Second))
	c := p.converse(connection)
	c.say("220 post office")
	for {
		line, err := c.lines.ReadString('\n')
		if err != nil {
			return
		}
		verb := strings.ToUpper(strings.TrimSpace(line))
		switch {
		case strings.HasPrefix(verb, "EHLO"):
			c.greet()
		case strings.HasPrefix(verb, "STARTTLS"):
			c.changeToTLS()
		case strings.HasPrefix(verb, "AUTH"):
			c.signIn(strings.TrimSpace(line))
		case strings.HasPrefix(verb, "RCPT TO:"):
			c.say(p.reply(c, line))
		case verb == "DATA":
			c.say("354 go on")
			if !p.take(c.lines) {
				return
			}
			c.say("250 taken")
		case verb == "QUIT":
			c.say("221 bye")
			return
		default:
			c.say("250 ok")
		}
	}
}

func (p *postOffice) reply(c *conversation, line string) string {
	if c.guard != nil && !c.known {
		return "530 5.7.0 sign in first"
	}
	to, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(line)[len("RCPT TO:<"):]), ">")
	p.mu.Lock()
	defer p.mu.Unlock()
	if reply := p.replies[to]; reply != "" {
		return reply
	}
	return "250 ok"
}

func (p *postOffice) take(lines *bufio.Reader) bool {
	var text bytes.Buffer
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return false
		}
		if line == ".\r\n" {
			break
		}
		text.WriteString(strings.TrimPrefix(line, "."))
	}
	message, err := netmail.ReadMessage(&text)
	if err != nil {
		return false
	}
	body, err := io.ReadAll(quotedprintable.NewReader(message.Body))
	if err != nil {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.taken, p.bodies = append(p.taken, message), append(p.bodies, string(body))
	return !p.hangUp
}

func (p *postOffice) letters() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	var list []string
	for i, m := range p.taken {
		subject, _ := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
		list = append(list, m.Header.Get("To")+"\n"+subject+"\n"+p.bodies[i])
	}
	return list
}

// fixture is a mail service with a clock that only moves when told.
type fixture struct {
	*mail.Service
	*storetest.Clock
	post   *postOffice
	db     *store.DB
	log    *activity.Log
	config mail.Config
}

func newFixture(t *testing.T, db *store.DB) *fixture {
	t.Helper()
	f := &fixture{db: db, post: newPostOffice(t), Clock: storetest.NewClock()}
	f.log = activity.New(db, f.Now)
	server, err := mail.NewServer("smtp://"+f.post.Addr().String(), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	f.config = mail.Config{
		DB: db, Recorder: f.log, Secret: bytes.Repeat([]byte{7}, 32), Organisation: "Rowing Club „Möwe“", Office: "https://vote.example.org",
		From: "Wahlbüro <vote@example.org>", Server: server, Bounces: filepath.Join(t.TempDir(), "bounces"), Now: f.Now, Interval: time.Millisecond,
	}
	f.Service = f.replica(t)
	return f
}

func (f *fixture) replica(t *testing.T) *mail.Service {
	t.Helper()
	s, err := mail.New(f.config)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func each(t *testing.T, test func(t *testing.T, f *fixture)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, db *store.DB) { test(t, newFixture(t, db)) })
}

func (f *fixture) queue(t *testing.T, l mail.Letter) bool {
	t.Helper()
	var queued bool
	err := f.db.InTx(t.Context(), func(tx *sql.Tx) (err error) {
		queued, err = f.Queue(t.Context(), tx, l)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return queued
}

func invitation(voter, language string) mail.Letter {
	return mail.Letter{
		Kind: mail.Invitation, Voter: voter, Name: "Łukasz " + voter, Email: voter + "@example.org", Language: language,
		Link: "psephos://join/" + strings.Repeat("x", 200), Code: "AAAAA-BBBBB-" + voter, Until: time.Date(2031, 7, 5, 0, 0, 0, 0, time.UTC),
	}
}

func reminder(voter string) mail.Letter {
	return mail.Letter{
		Kind: mail.Reminder, Voter: voter, Name: voter, Email: voter + "@example.org", Election: "0xe1", Title: map[string]string{"en": "Board", "de": "Vorstand"},
		Closing: time.Date(2031, 6, 1, 18, 0, 0, 0, time.UTC), Dedupe: "reminder:" + voter,
	}
}

func (f *fixture) only(t *testing.T) mail.Message {
	t.Helper()
	list, err := f.List(t.Context(), mail.Filter{})
	if err != nil || len(list) != 1 {
		t.Fatalf("%+v, %v", list, err)
	}
	return list[0]
}

func (f *fixture) turn(t *testing.T) {
	t.Helper()
	if err := f.Turn(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T) *store.DB {
	t.Helper()
	return storetest.Open(t, storetest.SQLite(t))
}
