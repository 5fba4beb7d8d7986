package mail_test

import (
	"bufio"
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/url"
	"strings"
	"testing"
	"time"

	"psephos/backend/mail"
)

const (
	tlsHost  = "mail.example.org"
	tlsUser  = "office"
	password = "s3cret-of-the-mail-server"
)

// guard makes a post office take mail only over TLS and from somebody who has signed in.
type guard struct {
	config  *tls.Config
	wrapped bool // in TLS from the start
}

// conversation is what is said over one connection.
type conversation struct {
	connection net.Conn
	lines      *bufio.Reader
	guard      *guard
	secure     bool
	known      bool // has signed in
}

func (p *postOffice) converse(connection net.Conn) *conversation {
	p.mu.Lock()
	c := &conversation{connection: connection, lines: bufio.NewReader(connection), guard: p.guard}
	p.mu.Unlock()
	if c.guard != nil && c.guard.wrapped {
		c.encrypt()
	}
	return c
}

func (c *conversation) say(text string) { fmt.Fprintf(c.connection, "%s\r\n", text) }

func (c *conversation) encrypt() {
	c.connection = tls.Server(c.connection, c.guard.config)
	c.lines, c.secure = bufio.NewReader(c.connection), true
}

func (c *conversation) greet() {
	switch {
	case c.guard == nil:
		c.say("250 post office")
	case c.secure:
		c.say("250-post office\r\n250 AUTH PLAIN LOGIN")
	default:
		c.say("250-post office\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS")
	}
}

func (c *conversation) changeToTLS() {
	if c.guard == nil {
		c.say("502 no such command")
		return
	}
	c.say("220 go on")
	c.encrypt()
}

func (c *conversation) signIn(line string) {
	if c.guard == nil || !c.secure {
		c.say("538 5.7.11 encryption required")
		return
	}
	sent, _ := base64.StdEncoding.DecodeString(line[strings.LastIndex(line, " ")+1:])
	if c.known = string(sent) == "\x00"+tlsUser+"\x00"+password; c.known {
		c.say("235 welcome")
		return
	}
	c.say("535 5.7.8 wrong user or password")
}

// authority signs certificates.
type authority struct {
	key         *ecdsa.PrivateKey
	certificate *x509.Certificate
	roots       *x509.CertPool
}

func newAuthority(t *testing.T) authority {
	t.Helper()
	a := authority{key: newKey(t), roots: x509.NewCertPool()}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-2 * time.Hour), NotAfter: time.Now().Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	a.certificate = a.sign(t, template, template, a.key)
	a.roots.AddCert(a.certificate)
	return a
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func (a authority) sign(t *testing.T, template, parent *x509.Certificate, key *ecdsa.PrivateKey) *x509.Certificate {
	t.Helper()
	raw, err := x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, a.key)
	if err != nil {
		t.Fatal(err)
	}
	certificate, err := x509.ParseCertificate(raw)
	if err != nil {
		t.Fatal(err)
	}
	return certificate
}

// server is the configuration of a server called name, whose certificate is good until then.
func (a authority) server(t *testing.T, name string, until time.Time) *tls.Config {
	t.Helper()
	key := newKey(t)
	certificate := a.sign(t, &x509.Certificate{
		SerialNumber: big.NewInt(2), DNSNames: []string{name}, NotBefore: time.Now().Add(-time.Hour), NotAfter: until,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}, a.certificate, key)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{certificate.Raw}, PrivateKey: key}}, MinVersion: tls.VersionTLS12}
}

// secureCase is a mail server and what the office believes about it; each test changes one thing of one that works.
type secureCase struct {
	scheme, password string
	trusted          authority
	served           *tls.Config
}

// send lets an office send one invitation, and returns what it logged, what became of the message and the server.
func (c secureCase) send(t *testing.T) (log string, m mail.Message, f *fixture, err error) {
	t.Helper()
	f = newFixture(t, open(t))
	f.post.mu.Lock()
	f.post.guard = &guard{config: c.served, wrapped: c.scheme == "smtps"}
	f.post.mu.Unlock()
	address := url.URL{Scheme: c.scheme, User: url.User(tlsUser), Host: fmt.Sprintf("%s:%d", tlsHost, f.post.Addr().(*net.TCPAddr).Port)}
	f.config.Server, err = mail.NewServer(address.String(), c.password, &tls.Config{RootCAs: c.trusted.roots, ServerName: tlsHost, MinVersion: tls.VersionTLS12})
	if err != nil {
		t.Fatal(err)
	}
	mail.Redirect(f.config.Server, "127.0.0.1")
	var out bytes.Buffer
	f.config.Log = slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	f.Service = f.replica(t)
	f.queue(t, invitation("ada", ""))
	err = f.Turn(t.Context())
	if err != nil {
		f.Log.WarnContext(t.Context(), "mail has to wait", slog.String("error", err.Error()))
	}
	return out.String(), f.only(t), f, err
}

func TestMailOverTLS(t *testing.T) {
	a := newAuthority(t)
	for _, scheme := range []string{"smtp", "smtps"} {
		t.Run(scheme, func(t *testing.T) {
			good := secureCase{scheme, password, a, a.server(t, tlsHost, time.Now().Add(time.Hour))}
			_, m, f, err := good.send(t)
			if err != nil || m.State != mail.Sent || len(f.post.letters()) != 1 {
				t.Fatalf("%+v, %d letters, %v", m, len(f.post.letters()), err)
			}
			wrong := map[string]struct {
				secureCase
				reason string
			}{
				"an authority that nobody knows":     {secureCase{scheme, password, newAuthority(t), good.served}, "unknown authority"},
				"a certificate of another server":    {secureCase{scheme, password, a, a.server(t, "other.example.org", time.Now().Add(time.Hour))}, "other.example.org"},
				"a certificate that has expired":     {secureCase{scheme, password, a, a.server(t, tlsHost, time.Now().Add(-time.Minute))}, "expired"},
				"a password that the server refuses": {secureCase{scheme, password + "!", a, good.served}, "535"},
			}
			for name, c := range wrong {
				t.Run(name, func(t *testing.T) { c.refused(t, c.reason) })
			}
		})
	}
}

// refused checks that nothing leaves, that the message waits with the reason, and that nothing says the password.
func (c secureCase) refused(t *testing.T, reason string) {
	t.Helper()
	log, m, f, err := c.send(t)
	if err == nil || !strings.Contains(err.Error(), reason) {
		t.Errorf("err = %v, want one that says %q", err, reason)
	}
	if m.State != mail.Queued || m.Attempts != 1 || len(f.post.letters()) != 0 {
		t.Errorf("%+v, %d letters", m, len(f.post.letters()))
	}
	for _, secret := range []string{password, base64.StdEncoding.EncodeToString([]byte("\x00" + tlsUser + "\x00" + c.password))} {
		if strings.Contains(log+m.Error+fmt.Sprint(err), secret) {
			t.Errorf("the password is told: %s %s %v", log, m.Error, err)
		}
	}
}
