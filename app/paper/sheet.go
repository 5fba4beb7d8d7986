package paper

import "fmt"

// Sheet writes the sheet on which a phrase of so many words is written by hand, as a PDF with numbered empty lines, in a
// language given by any tag.
func Sheet(tag string, words int) ([]byte, error) {
	t := in(tag).Papers
	d := newDocument(t.Sheet)
	d.SetFont("go", "", 11)
	d.MultiCell(0, 6, t.SheetLead, "", "L", false)
	d.Ln(8)
	const columns, lineHeight = 2, 13.0
	rows, top := words/columns, d.GetY()
	for i := range words {
		x, y := 20+float64(i/rows)*88, top+float64(i%rows)*lineHeight
		d.SetFont("mono", "", 12)
		d.Text(x, y+8, fmt.Sprintf("%2d", i+1))
		d.Line(x+9, y+9, x+78, y+9)
	}
	d.SetXY(20, top+float64(rows)*lineHeight+8)
	for _, name := range []string{t.Name, t.Date, t.SheetAddress} {
		d.SetFont("go", "", 10)
		d.Text(20, d.GetY()+8, name)
		d.Line(70, d.GetY()+9, 190, d.GetY()+9)
		d.SetY(d.GetY() + lineHeight)
	}
	return d.bytes()
}
