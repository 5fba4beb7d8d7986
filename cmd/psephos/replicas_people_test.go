package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"database/sql"
	"fmt"
	"net"
	netmail "net/mail"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/backend/activity"
	"psephos/backend/mail"
	"psephos/backend/roll"
	"psephos/backend/store"
	"psephos/backend/store/storetest"
	"psephos/election"
	onchain "psephos/roll"
)

// TestReplicasEnrolAndWrite has two offices on one PostgreSQL enrol people and send their invitations. While both run,
// everybody is on the chain once and gets one message; after either was killed nobody is missing, and only the message that it
// was handing over can have come twice.
func TestReplicasEnrolAndWrite(t *testing.T) {
	const each = 300 // more than a page
	w := newReplicaWorld(t, 1)
	box := newMailbox(t)
	w.flags = []string{"--smtp", "smtp://" + box.Addr().String(), "--mail-from", "office@example.org"}
	a, b := w.start(t, "a"), w.start(t, "b")
	desk := w.desk(t)

	desk.takeIn(t, 0, each)
	await(t, "everybody is written to", func() bool { return box.people() == each })
	await(t, "everybody is on the chain", func() bool { return desk.enrolled(t) == each })
	if n := box.taken(); n != each {
		t.Errorf("%d messages for %d people while both ran", n, each)
	}

	for i, doomed := range []*replica{a, b} {
		all := (i + 2) * each
		desk.takeIn(t, all-each, all)
		await(t, "some are written to", func() bool { return box.people() > all-each })
		doomed.kill(t)
		await(t, "all but the message that was being handed over have left", func() bool { return desk.waiting(t) <= 1 })
		desk.giveUp(t)
		await(t, "everybody is written to", func() bool { return box.people() == all })
		await(t, "everybody is on the chain", func() bool { return desk.enrolled(t) == all })
		if n := box.taken(); n > all+i+1 {
			t.Errorf("%d messages for %d people after %d deaths", n, all, i+1)
		}
		if i == 0 {
			w.start(t, "a")
		}
	}
}

// desk is what registrars and voters do, on the database that the offices share.
type desk struct {
	*roll.Service
	world *replicaWorld
	db    *store.DB
	keys  []*ecdsa.PrivateKey
}

func (w *replicaWorld) desk(t *testing.T) *desk {
	t.Helper()
	d := &desk{world: w, db: storetest.Open(t, w.database)}
	log := activity.New(d.db, nil)
	server, err := mail.NewServer("smtp://127.0.0.1:1", "", nil) // the offices send
	check(t, err)
	mailer, err := mail.New(mail.Config{
		DB: d.db, Recorder: log, Secret: bytes.Repeat([]byte{0x5e}, 32), Organisation: "Club", Office: "http://localhost",
		From: "office@example.org", Server: server,
	})
	check(t, err)
	d.Service, err = roll.New(roll.Config{
		DB: d.db, Recorder: log, Ledger: roll.OnChain{}, Mailer: mailer,
		Organisation: roll.Organisation{
			Name: "Club", Office: "http://localhost", RPC: []string{w.node.RPC()}, ChainID: w.chain.ChainID().Uint64(),
			Factory: w.contracts.Factory, Roll: w.contracts.Roll,
		},
	})
	check(t, err)
	return d
}

// takeIn brings the people from…to as far as approval by two registrars, with an invitation each, and asks for their enrolment.
func (d *desk) takeIn(t *testing.T, from, to int) {
	t.Helper()
	anna, ben := roll.Actor{Account: "1", Email: "anna@example.org"}, roll.Actor{Account: "2", Email: "ben@example.org"}
	var file strings.Builder
	file.WriteString("id,name,email\n")
	for i := from; i < to; i++ {
		fmt.Fprintf(&file, "M%04d,Person %d,p%d@example.org\n", i, i, i)
	}
	_, err := d.Import(t.Context(), anna, strings.NewReader(file.String()), false)
	check(t, err)
	invitations, err := d.Invite(t.Context(), anna, nil)
	check(t, err)
	var ids []string
	seen := map[string]common.Address{}
	for _, invitation := range invitations {
		d.register(t, invitation)
		v, err := d.Voter(t.Context(), invitation.Voter)
		check(t, err)
		ids, seen[v.ID] = append(ids, v.ID), *v.Address
	}
	_, err = d.Propose(t.Context(), anna, ids)
	check(t, err)
	done, err := d.Confirm(t.Context(), ben, ids, seen)
	check(t, err)
	if len(done.Done) != to-from {
		t.Fatalf("%d of %d people approved: %+v", len(done.Done), to-from, done.Refused)
	}
	_, err = d.StartEnrolment(t.Context(), anna)
	check(t, err)
}

// register redeems an invitation and proves an address.
func (d *desk) register(t *testing.T, invitation roll.Invitation) {
	t.Helper()
	link, err := election.ParseInvitation(invitation.Link)
	check(t, err)
	check(t, d.db.InTx(t.Context(), func(tx *sql.Tx) error {
		_, _, err := d.Redeem(t.Context(), tx, link.Code, invitation.Email, "account of "+invitation.Voter)
		return err
	}))
	key, err := crypto.GenerateKey()
	check(t, err)
	c, err := d.Challenge(t.Context(), invitation.Voter)
	check(t, err)
	address := crypto.PubkeyToAddress(key.PublicKey)
	signature, err := election.Possession{Office: c.Office, ChainID: c.ChainID, Roll: c.Roll, Nonce: c.Nonce, Address: address}.
		Sign(func(digest []byte) ([]byte, error) { return crypto.Sign(digest, key) })
	check(t, err)
	_, err = d.Prove(t.Context(), roll.Actor{Email: invitation.Email}, invitation.Voter, address, c.Nonce, signature)
	check(t, err)
	d.keys = append(d.keys, key)
}

// enrolled counts the people on the chain's roll; nobody may be there twice.
func (d *desk) enrolled(t *testing.T) int {
	t.Helper()
	snapshot, err := onchain.Open(d.world.chain, d.world.contracts.Roll).Snapshot(t.Context(), nil)
	check(t, err)
	numbers := map[common.Address]uint32{}
	for _, number := range snapshot.Numbers() {
		holder, _ := snapshot.Holder(number)
		if other, twice := numbers[holder]; twice {
			t.Fatalf("%s has the numbers %d and %d", holder, other, number)
		}
		numbers[holder] = number
	}
	found := 0
	for _, key := range d.keys {
		if _, ok := numbers[crypto.PubkeyToAddress(key.PublicKey)]; ok {
			found++
		}
	}
	return found
}

// waiting counts the messages that have not left.
func (d *desk) waiting(t *testing.T) (n int) {
	t.Helper()
	check(t, d.db.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM mails WHERE state <> 'sent'`).Scan(&n))
	return n
}

// giveUp lets the minutes pass after which a message belongs to an office that has died.
func (d *desk) giveUp(t *testing.T) {
	t.Helper()
	_, err := d.db.ExecContext(t.Context(), `UPDATE mails SET next_at = 0 WHERE state = 'sending'`)
	check(t, err)
}

// mailbox is a mail server that counts what it takes.
type mailbox struct {
	net.Listener
	mu      sync.Mutex
	letters int
	to      map[string]bool
}

func newMailbox(t *testing.T) *mailbox {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	m := &mailbox{Listener: listener, to: map[string]bool{}}
	ctx, stop := context.WithCancel(context.Background())
	var group sync.WaitGroup
	group.Go(func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			context.AfterFunc(ctx, func() { connection.Close() })
			group.Go(func() { m.serve(connection) })
		}
	})
	t.Cleanup(func() {
		listener.Close()
		stop()
		group.Wait()
	})
	return m
}

func (m *mailbox) serve(connection net.Conn) {
	defer connection.Close()
	lines := bufio.NewReader(connection)
	say := func(text string) { fmt.Fprintf(connection, "%s\r\n", text) }
	say("220 mailbox")
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		switch strings.ToUpper(strings.TrimSpace(line)) {
		case "DATA":
			say("354 go on")
			if !m.take(lines) {
				return
			}
			say("250 taken")
		case "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

func (m *mailbox) take(lines *bufio.Reader) bool {
	var text strings.Builder
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return false
		}
		if line == ".\r\n" {
			break
		}
		text.WriteString(line)
	}
	message, err := netmail.ReadMessage(strings.NewReader(text.String()))
	if err != nil {
		return false
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.letters++
	m.to[message.Header.Get("To")] = true
	return true
}

func (m *mailbox) taken() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.letters
}

func (m *mailbox) people() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.to)
}
