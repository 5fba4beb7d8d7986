package app

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"time"

	"codeberg.org/go-pdf/fpdf"
	"github.com/ethereum/go-ethereum/common"
	"github.com/skip2/go-qrcode"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"

	"psephos/app/journal"
)

// SaveReceipt saves the receipt of an election as a PDF, and returns where; "" if the person changed their mind. The receipt
// says that a ballot is counted, not what is in it.
func (v *Voting) SaveReceipt(organisation, address string) (_ string, err error) {
	a := v.app
	defer a.guard("voting.saveReceipt", &err)
	l, member, err := a.link(organisation)
	if err != nil {
		return "", err
	}
	parsed, err := parseAddress(address)
	if err != nil {
		return "", err
	}
	entry, ok := a.journal.InElection(l.invitation.ChainID, parsed)
	if !ok {
		return "", refuse("ballot.none")
	}
	document, err := receiptPDF(member.Invitation.Organisation, a.title(l, parsed), entry)
	if err != nil {
		return "", err
	}
	return a.save("psephos-receipt-"+entry.Tracker[:4]+".pdf", document)
}

// title is the election's title, if it was read already.
func (a *App) title(l *link, address common.Address) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if known, ok := l.elections[address]; ok {
		return known.Metadata.Title.In("en")
	}
	return ""
}

func (a *App) save(name string, document []byte) (string, error) {
	path, err := a.host.SaveFile(a.ctx, name, "PDF", "*.pdf")
	if err != nil || path == "" {
		return "", err
	}
	return path, os.WriteFile(path, document, 0o600)
}

// newPDF begins an A4 page with the fonts that come with the app.
func newPDF(title string) *fpdf.Fpdf {
	pdf := fpdf.New("P", "mm", "A4", "")
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

func receiptPDF(organisation, title string, entry journal.Entry) ([]byte, error) {
	pdf := newPDF("Receipt of a ballot")
	rows := [][2]string{
		{"Organisation", organisation},
		{"Election", title},
		{"Address of the election", entry.Ballot.Election.Hex()},
		{"Chain", strconv.FormatUint(entry.Ballot.ChainID, 10)},
		{"Number", strconv.FormatUint(uint64(entry.Ballot.Number), 10)},
		{"State", stateSentence(entry)},
		{"Signed", entry.Signed.UTC().Format(time.RFC1123)},
		{"Tracker", entry.Tracker},
	}
	for _, row := range rows {
		if row[1] != "" {
			pdfRow(pdf, row[0], row[1])
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
	pdf.MultiCell(120, 5, "The tracker shows that this ballot is counted. It does not say what was chosen. "+
		"Compare it with the ballots of the election on the chain, in the app, on the organisation's results page, or with "+
		"`psephos audit`.", "", "L", false)
	return output(pdf)
}

func stateSentence(entry journal.Entry) string {
	switch entry.State {
	case journal.Included:
		return fmt.Sprintf("in the ballot box (block %d)", entry.Block)
	case journal.Final:
		return fmt.Sprintf("in the ballot box for good (block %d)", entry.Block)
	case journal.Rejected:
		return "refused; not counted"
	case journal.Superseded:
		return "another ballot of this number was counted"
	default:
		return "signed; not in the ballot box yet"
	}
}

func pdfRow(pdf *fpdf.Fpdf, name, value string) {
	pdf.SetFont("go", "", 9)
	pdf.SetTextColor(90, 98, 91)
	pdf.MultiCell(0, 5, name, "", "L", false)
	pdf.SetTextColor(0, 0, 0)
	pdf.SetFont("go", "", 12)
	if name == "Tracker" || name == "Address of the election" {
		pdf.SetFont("mono", "", 12)
	}
	pdf.MultiCell(0, 6, value, "", "L", false)
	pdf.Ln(2)
}

// SaveBackupSheet saves a sheet with numbered lines on which the phrase is written by hand, and returns where. The words
// themselves are not on it: a file with them would be a copy of the wallet that nobody guards.
func (w *Wallet) SaveBackupSheet(words int32) (_ string, err error) {
	a := w.app
	defer a.guard("wallet.saveBackupSheet", &err)
	if words != 12 && words != 24 {
		return "", refuse("phrase.length")
	}
	document, err := backupSheet(int(words))
	if err != nil {
		return "", err
	}
	return a.save("psephos-backup-sheet.pdf", document)
}

func backupSheet(words int) ([]byte, error) {
	pdf := newPDF("Recovery phrase of a voting wallet")
	pdf.SetFont("go", "", 11)
	pdf.MultiCell(0, 6, "Write the words by hand, in this order. Keep the sheet where you keep what must not be lost, and show it to "+
		"nobody: whoever has these words can vote in your place. With them the wallet comes back on any computer.", "", "L", false)
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
	for _, name := range []string{"Name", "Date", "Address (starts with 0x)"} {
		pdf.SetFont("go", "", 10)
		pdf.Text(20, pdf.GetY()+8, name)
		pdf.Line(70, pdf.GetY()+9, 190, pdf.GetY()+9)
		pdf.SetY(pdf.GetY() + lineHeight)
	}
	return output(pdf)
}

func output(pdf *fpdf.Fpdf) ([]byte, error) {
	var document bytes.Buffer
	err := pdf.Output(&document)
	return document.Bytes(), err
}
