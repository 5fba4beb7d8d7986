package paper

import (
	"bytes"
	"fmt"
	"image/png"
	"strconv"
	"time"

	"codeberg.org/go-pdf/fpdf"
	"github.com/boombuler/barcode"
	"github.com/boombuler/barcode/qr"

	"psephos/app/journal"
)

// Ballot is what a receipt says of a ballot.
type Ballot struct {
	Organisation string
	Title        string // of the election, in the receipt's language
	Entry        journal.Entry
}

// Receipt writes the receipt of a ballot as a PDF, in a language given by any tag.
func Receipt(tag string, b Ballot) ([]byte, error) {
	t := in(tag).Papers
	d := newDocument(t.Receipt)
	d.rows(12, b.rows(t))
	if err := d.code(b.Entry.Tracker); err != nil {
		return nil, err
	}
	d.SetXY(70, d.GetY()+8)
	d.SetFont("go", "", 10)
	d.MultiCell(120, 5, t.About, "", "L", false)
	return d.bytes()
}

func (b Ballot) rows(t papers) []row {
	return []row{
		{t.Organisation, b.Organisation, false},
		{t.Election, b.Title, false},
		{t.Address, b.Entry.Ballot.Election.Hex(), true},
		{t.Chain, strconv.FormatUint(b.Entry.Ballot.ChainID, 10), false},
		{t.Number, strconv.FormatUint(uint64(b.Entry.Ballot.Number), 10), false},
		{t.State, t.state(b.Entry), false},
		{t.Signed, moment(t, b.Entry.Signed), false},
		{t.Tracker, b.Entry.Tracker, true},
	}
}

func (t papers) state(entry journal.Entry) string {
	switch entry.State {
	case journal.Included:
		return fmt.Sprintf(t.Included, entry.Block)
	case journal.Final:
		return fmt.Sprintf(t.Final, entry.Block)
	case journal.Rejected:
		return t.Rejected
	case journal.Superseded:
		return t.Superseded
	default:
		return t.Waiting
	}
}

// code draws a text as a square of dots for a telephone's camera, with the empty border that readers need.
func (d document) code(text string) error {
	const side, edge, pixels = 45.0, 4.0, 512
	dots, err := qr.Encode(text, qr.M, qr.Auto)
	if err != nil {
		return fmt.Errorf("draw the code of a tracker: %v", err)
	}
	scaled, err := barcode.Scale(dots, pixels, pixels)
	if err != nil {
		return fmt.Errorf("draw the code of a tracker: %v", err)
	}
	var picture bytes.Buffer
	if err := png.Encode(&picture, scaled); err != nil {
		return fmt.Errorf("draw the code of a tracker: %v", err)
	}
	d.RegisterImageOptionsReader("tracker", fpdf.ImageOptions{ImageType: "PNG"}, &picture)
	d.ImageOptions("tracker", 20+edge, d.GetY()+2*edge, side-2*edge, side-2*edge, false, fpdf.ImageOptions{}, 0, "")
	return nil
}

func moment(t papers, at time.Time) string { return at.UTC().Format(t.Moment) }
