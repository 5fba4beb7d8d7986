package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	gomail "github.com/wneessen/go-mail"
)

// Server is the mail server that takes the office's messages.
type Server struct {
	host    string
	options []gomail.Option
	wrapped bool // in TLS from the start
}

// serverTimeout bounds every step with a mail server.
const serverTimeout = 30 * time.Second

// NewServer reads a URL: smtp://USER@HOST:PORT begins in clear and must change to TLS (port 587 by default), smtps://… is TLS
// from the start (465). On the machine itself TLS is not needed. roots is nil for the system's. Errors never repeat the URL.
func NewServer(address, password string, roots *tls.Config) (*Server, error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" || (u.Scheme != "smtp" && u.Scheme != "smtps") || (u.Path != "" && u.Path != "/") || u.RawQuery != "" {
		return nil, errors.New("the mail server must be given as smtp://USER@HOST:PORT or smtps://USER@HOST:PORT")
	}
	if _, inURL := u.User.Password(); inURL {
		return nil, errors.New("the mail server's password does not belong in its URL; give it in a file or in PSEPHOS_SMTP_PASSWORD")
	}
	s := &Server{host: u.Hostname(), wrapped: u.Scheme == "smtps"}
	port, policy := 587, gomail.TLSMandatory
	s.options = append(s.options, gomail.WithTimeout(serverTimeout))
	switch {
	case s.wrapped:
		port = 465
		s.options = append(s.options, gomail.WithSSL())
	case loopback(s.host):
		policy = gomail.TLSOpportunistic
	}
	if u.Port() != "" {
		if port, err = strconv.Atoi(u.Port()); err != nil {
			return nil, errors.New("the mail server's port is not a number")
		}
	}
	if roots != nil {
		s.options = append(s.options, gomail.WithTLSConfig(roots))
	}
	s.options = append(s.options, gomail.WithTLSPolicy(policy), gomail.WithPort(port))
	if name := u.User.Username(); name != "" {
		if password == "" {
			return nil, errors.New("the mail server's user has no password; give it in a file or in PSEPHOS_SMTP_PASSWORD")
		}
		s.options = append(s.options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(name), gomail.WithPassword(password))
	}
	_, err = gomail.NewClient(s.host, s.options...)
	if err != nil {
		return nil, fmt.Errorf("the mail server's settings are not valid: %v", err)
	}
	return s, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// dial opens a connection. The library leaves one open that it cannot use, such as one without TLS, so it is closed here;
// one that is TLS from the start is left to the garbage collector.
func (s *Server) dial(ctx context.Context) (*gomail.Client, error) {
	var opened net.Conn
	options := s.options
	if !s.wrapped {
		options = append(slices.Clone(options), gomail.WithDialContextFunc(func(ctx context.Context, network, address string) (net.Conn, error) {
			var dialer net.Dialer
			connection, err := dialer.DialContext(ctx, network, address)
			opened = connection
			return connection, err
		}))
	}
	client, err := gomail.NewClient(s.host, options...)
	if err == nil {
		err = client.DialWithContext(ctx)
	}
	if err != nil && opened != nil {
		opened.Close()
	}
	return client, err
}

// outcome is what a server's reply means for a message.
type outcome struct {
	state State
	text  string
}

// judge reads a server's reply: a permanent refusal of the recipient is a bounce, another permanent one a failure, and
// everything else is tried again.
func judge(err error) outcome {
	var refused *gomail.SendError
	if !errors.As(err, &refused) || refused.IsTemp() || refused.ErrorCode() < 500 {
		return outcome{Queued, reply(err)}
	}
	if refused.Reason == gomail.ErrSMTPRcptTo {
		return outcome{Bounced, reply(err)}
	}
	return outcome{Failed, reply(err)}
}

// maxReply bounds what is kept of a server's words.
const maxReply = 300

func reply(err error) string {
	text := []rune(plain(err.Error()))
	return string(text[:min(len(text), maxReply)])
}

// plain is text of a stranger as every database keeps it and nobody is misled by: valid, on one line, nothing invisible.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if !unicode.IsGraphic(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\ufffd"))
	return strings.Join(strings.Fields(text), " ")
}
