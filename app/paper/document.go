package paper

import (
	"bytes"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/gomono"
	"golang.org/x/image/font/gofont/goregular"
)

// document is a PDF that is being written. Everything on it is drawn with MultiCell and Text.
type document struct{ *fpdf.Fpdf }

// newDocument begins an A4 page with the fonts that come with the app.
func newDocument(title string) document {
	d := document{fpdf.New("P", "mm", "A4", "")}
	d.AddUTF8FontFromBytes("go", "", goregular.TTF)
	d.AddUTF8FontFromBytes("go", "B", gobold.TTF)
	d.AddUTF8FontFromBytes("mono", "", gomono.TTF)
	d.SetTitle(title, true)
	d.SetMargins(20, 20, 20)
	d.AddPage()
	d.SetFont("go", "B", 20)
	d.MultiCell(0, 10, title, "", "L", false)
	d.Ln(4)
	return d
}

// MultiCell draws a text over as many lines as it needs.
func (d document) MultiCell(w, h float64, text, border, align string, fill bool) {
	d.Fpdf.MultiCell(w, h, drawable(text), border, align, fill)
}

// Text draws a text at a place.
func (d document) Text(x, y float64, text string) { d.Fpdf.Text(x, y, drawable(text)) }

// drawable replaces the runes above U+FFFF, such as emoji: fpdf gives up the whole document at one of them.
func drawable(text string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xffff {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// row is a name and a value. Code is set in letters of one width.
type row struct {
	name, value string
	code        bool
}

// rows draws the rows that have a value.
func (d document) rows(size float64, rows []row) {
	for _, r := range rows {
		if r.value == "" {
			continue
		}
		d.SetFont("go", "", 9)
		d.SetTextColor(90, 98, 91)
		d.MultiCell(0, 5, r.name, "", "L", false)
		d.SetTextColor(0, 0, 0)
		d.SetFont("go", "", size)
		if r.code {
			d.SetFont("mono", "", size)
		}
		d.MultiCell(0, 6, r.value, "", "L", false)
		d.Ln(2)
	}
}

// bytes ends the document.
func (d document) bytes() ([]byte, error) {
	var out bytes.Buffer
	err := d.Output(&out)
	return out.Bytes(), err
}
