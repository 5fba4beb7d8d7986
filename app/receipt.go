package app

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"github.com/ethereum/go-ethereum/common"
	"github.com/skip2/go-qrcode"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"

	"psephos/app/journal"
	"psephos/app/refusal"
	"psephos/internal/durable"
)

// SaveReceipt saves the receipt of an election as a PDF in a language (a tag), and returns where; "" if the person changed their mind.
// The receipt says that a ballot is counted, not what is in it.
func (v *Voting) SaveReceipt(organisation, address, language string) (_ string, err error) {
	a := v.app
	defer refusal.Guard(a.log, "voting.saveReceipt", &err)
	l, member, err := a.link(organisation)
	if err != nil {
		return "", err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return "", err
	}
	entry, ok := a.journal.InElection(l.invitation.ChainID, parsed, member.Number, a.vault.Address())
	if !ok {
		return "", refusal.New("ballot.none")
	}
	document, err := receiptPDF(papersIn(language), member.Invitation.Organisation, a.title(l, parsed, language), entry)
	if err != nil {
		return "", err
	}
	return a.save("psephos-receipt-"+entry.Tracker[:4]+".pdf", document)
}

// title is the election's title, if it was read already.
func (a *App) title(l *link, address common.Address, language string) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if known, ok := l.elections[address]; ok {
		return known.Metadata.Title.In(language)
	}
	return ""
}

func (a *App) save(name string, document []byte) (string, error) {
	path, err := a.host.SaveFile(a.ctx, name, "PDF", "*.pdf")
	if err != nil || path == "" {
		return "", err
	}
	return path, durable.WriteFile(path, document)
}

// paper is a PDF that is being written. What it draws it draws with MultiCell and Text.
type paper struct{ *fpdf.Fpdf }

// MultiCell draws a text over as many lines as it needs.
func (p paper) MultiCell(w, h float64, text, border, align string, fill bool) {
	p.Fpdf.MultiCell(w, h, drawable(text), border, align, fill)
}

// Text draws a text at a place.
func (p paper) Text(x, y float64, text string) { p.Fpdf.Text(x, y, drawable(text)) }

// drawable is a text without the runes above U+FFFF, such as emoji: fpdf gives up the whole document at one of them, and titles,
// which others write, may have some.
func drawable(text string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xffff {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// newPDF begins an A4 page with the fonts that come with the app.
func newPDF(title string) paper {
	pdf := paper{fpdf.New("P", "mm", "A4", "")}
	pdf.AddUTF8FontFromBytes("go", "", goregular.TTF)
	pdf.AddUTF8FontFromBytes("go", "B", gobold.TTF)
	pdf.AddUTF8FontFromBytes("mono", "", gomono.TTF)
	pdf.SetTitle(title, true)
	pdf.SetMargins(20, 20, 20)
	pdf.AddPage()
	pdf.SetFont("go", "B", 20)
	pdf.MultiCell(0, 10, title, "", "L", false)
	pdf.Ln(4)
	return pdf
}

func receiptPDF(t papers, organisation, title string, entry journal.Entry) ([]byte, error) {
	pdf := newPDF(t.receipt)
	rows := []row{
		{t.organisation, organisation, false},
		{t.election, title, false},
		{t.address, entry.Ballot.Election.Hex(), true},
		{t.chain, strconv.FormatUint(entry.Ballot.ChainID, 10), false},
		{t.number, strconv.FormatUint(uint64(entry.Ballot.Number), 10), false},
		{t.state, stateSentence(t, entry), false},
		{t.signed, entry.Signed.UTC().Format(t.moment), false},
		{t.tracker, entry.Tracker, true},
	}
	for _, row := range rows {
		if row.value != "" {
			row.write(pdf)
		}
	}
	code, err := qrcode.Encode(entry.Tracker, qrcode.Medium, 512)
	if err != nil {
		return nil, err
	}
	pdf.RegisterImageOptionsReader("tracker", fpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(code))
	pdf.ImageOptions("tracker", 20, pdf.GetY()+4, 45, 45, false, fpdf.ImageOptions{}, 0, "")
	pdf.SetXY(70, pdf.GetY()+8)
	pdf.SetFont("go", "", 10)
	pdf.MultiCell(120, 5, t.about, "", "L", false)
	return output(pdf)
}

func stateSentence(t papers, entry journal.Entry) string {
	switch entry.State {
	case journal.Included:
		return fmt.Sprintf(t.inBox, entry.Block)
	case journal.Final:
		return fmt.Sprintf(t.final, entry.Block)
	case journal.Rejected:
		return t.rejected
	case journal.Superseded:
		return t.superseded
	default:
		return t.waiting
	}
}

// row is a name and a value on a receipt; code is set in letters of one width.
type row struct {
	name, value string
	code        bool
}

func (r row) write(pdf paper) {
	pdf.SetFont("go", "", 9)
	pdf.SetTextColor(90, 98, 91)
	pdf.MultiCell(0, 5, r.name, "", "L", false)
	pdf.SetTextColor(0, 0, 0)
	pdf.SetFont("go", "", 12)
	if r.code {
		pdf.SetFont("mono", "", 12)
	}
	pdf.MultiCell(0, 6, r.value, "", "L", false)
	pdf.Ln(2)
}

// SaveBackupSheet saves a sheet, in a language (a tag), with numbered lines on which the phrase is written by hand, and returns where.
// The words themselves are not on it: a file with them would be a copy of the wallet that nobody guards.
func (w *Wallet) SaveBackupSheet(words int32, language string) (_ string, err error) {
	a := w.app
	defer refusal.Guard(a.log, "wallet.saveBackupSheet", &err)
	if words != 12 && words != 24 {
		return "", refusal.New("phrase.length")
	}
	document, err := backupSheet(papersIn(language), int(words))
	if err != nil {
		return "", err
	}
	return a.save("psephos-backup-sheet.pdf", document)
}

func backupSheet(t papers, words int) ([]byte, error) {
	pdf := newPDF(t.sheet)
	pdf.SetFont("go", "", 11)
	pdf.MultiCell(0, 6, t.sheetLead, "", "L", false)
	pdf.Ln(8)
	const columns, lineHeight = 2, 13.0
	rows, top := words/columns, pdf.GetY()
	for i := range words {
		x, y := 20+float64(i/rows)*88, top+float64(i%rows)*lineHeight
		pdf.SetFont("mono", "", 12)
		pdf.Text(x, y+8, fmt.Sprintf("%2d", i+1))
		pdf.Line(x+9, y+9, x+78, y+9)
	}
	pdf.SetXY(20, top+float64(rows)*lineHeight+8)
	for _, name := range []string{t.name, t.date, t.sheetAddress} {
		pdf.SetFont("go", "", 10)
		pdf.Text(20, pdf.GetY()+8, name)
		pdf.Line(70, pdf.GetY()+9, 190, pdf.GetY()+9)
		pdf.SetY(pdf.GetY() + lineHeight)
	}
	return output(pdf)
}

func output(pdf paper) ([]byte, error) {
	var document bytes.Buffer
	err := pdf.Output(&document)
	return document.Bytes(), err
}
