package mail

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"mime/multipart"
	netmail "net/mail"
	"net/textproto"
	"os"
	"path/filepath"
	"strings"

	"psephos/backend/store"
)

// maxBounce is how much of a bounce is read, in bytes, and maxParts how many parts.
const (
	maxBounce = 1 << 20
	maxParts  = 20
)

// report is what a delivery report says (RFC 3464).
type report struct {
	failed    bool
	recipient string
	status    string
	messageID string // of the message that it is about
}

// Bounce takes a delivery report that came back: the message that it is about is marked as bounced, if it is one of this
// office's to that very address. ErrBounce if it is not.
func (s *Service) Bounce(ctx context.Context, actor string, message io.Reader) error {
	r, err := parseReport(io.LimitReader(message, maxBounce))
	if err != nil || !r.failed {
		return ErrBounce
	}
	id, _, _ := strings.Cut(r.messageID, "@")
	if r.messageID != s.messageID(id) {
		return ErrBounce
	}
	return s.DB.InTx(ctx, func(tx *sql.Tx) error {
		var voter string
		err := tx.QueryRowContext(ctx, `UPDATE mails SET state = 'bounced', error = $1 WHERE id = $2 AND state IN ('sent', 'bounced') AND LOWER(email) = $3
			RETURNING voter`, r.status, id, strings.ToLower(r.recipient)).Scan(&voter)
		if store.IsNone(err) {
			return ErrBounce
		}
		if err != nil {
			return fmt.Errorf("note a bounce: %w", err)
		}
		return s.Recorder.Record(ctx, tx, actor, "mail.bounced", voter, map[string]string{"mail": id})
	})
}

var errNoReport = errors.New("not a delivery report")

func parseReport(message io.Reader) (report, error) {
	m, err := netmail.ReadMessage(message)
	if err != nil {
		return report{}, errNoReport
	}
	kind, parameters, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil || kind != "multipart/report" || parameters["boundary"] == "" {
		return report{}, errNoReport
	}
	var r report
	parts := multipart.NewReader(m.Body, parameters["boundary"])
	for range maxParts {
		part, err := parts.NextPart()
		if err != nil {
			break
		}
		r.read(part)
	}
	// A stranger wrote these: they are compared in the database, which takes no others than whole characters.
	r.messageID, r.recipient = plain(r.messageID), plain(r.recipient)
	if r.messageID == "" || r.recipient == "" {
		return report{}, errNoReport
	}
	return r, nil
}

func (r *report) read(part *multipart.Part) {
	kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
	content, err := io.ReadAll(part)
	if err != nil {
		return
	}
	switch kind {
	case "message/delivery-status":
		r.readStatus(content)
	case "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers":
		header, _ := textproto.NewReader(bufio.NewReader(io.MultiReader(bytes.NewReader(content), strings.NewReader("\r\n\r\n")))).ReadMIMEHeader()
		r.messageID = strings.Trim(strings.TrimSpace(header.Get("Message-Id")), "<>")
	}
}

// readStatus reads the groups of fields: the first is about the report, the others about a recipient each.
func (r *report) readStatus(content []byte) {
	reader := textproto.NewReader(bufio.NewReader(io.MultiReader(bytes.NewReader(content), strings.NewReader("\r\n\r\n"))))
	for range maxParts {
		header, err := reader.ReadMIMEHeader()
		if strings.EqualFold(strings.TrimSpace(header.Get("Action")), "failed") && !r.failed {
			_, address, _ := strings.Cut(header.Get("Final-Recipient"), ";")
			if original := header.Get("Original-Recipient"); original != "" {
				_, address, _ = strings.Cut(original, ";")
			}
			r.failed, r.recipient = true, strings.Trim(strings.TrimSpace(address), "<>")
			r.status = reply(errors.New("returned: " + header.Get("Status") + " " + header.Get("Diagnostic-Code")))
		}
		if err != nil {
			return
		}
	}
}

// collectBounces reads the folder for bounces and removes what it has read; what is no bounce is kept beside, as .refused.
func (s *Service) collectBounces(ctx context.Context) error {
	if s.Bounces == "" {
		return nil
	}
	for _, folder := range []string{s.Bounces, filepath.Join(s.Bounces, "new")} {
		entries, err := os.ReadDir(folder)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return fmt.Errorf("read the folder for bounces: %v", err)
		}
		for _, entry := range entries {
			if !entry.Type().IsRegular() || strings.HasPrefix(entry.Name(), ".") || strings.HasSuffix(entry.Name(), ".refused") {
				continue
			}
			if err := s.collect(ctx, filepath.Join(folder, entry.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Service) collect(ctx context.Context, path string) error {
	content, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read a bounce: %v", err)
	}
	err = s.Bounce(ctx, "system", content)
	content.Close()
	var refused *Error
	switch {
	case errors.As(err, &refused):
		return os.Rename(path, path+".refused")
	case err != nil:
		return err
	}
	return os.Remove(path)
}
