package roll

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
)

// exportHeader names the columns of an export; the first four can be imported again.
var exportHeader = []string{"id", "name", "email", "language", "state", "address", "number", "invited", "proposed by", "approved by", "struck off"}

// Export writes the people whom a filter selects as CSV (RFC 4180, UTF-8), page by page, so that its memory does not grow.
func (s *Service) Export(ctx context.Context, f Filter, w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write(exportHeader); err != nil {
		return err
	}
	f.Sort, f.Descending, f.Offset, f.Limit = "", false, 0, MaxPage
	for {
		page, err := s.List(ctx, f)
		if err != nil {
			return err
		}
		for _, v := range page.Voters {
			if err := out.Write(exportRow(v)); err != nil {
				return err
			}
		}
		out.Flush()
		switch {
		case out.Error() != nil:
			return out.Error()
		case f.Voted != nil && len(page.Voters) == MaxPage:
			f.Offset += MaxPage
		case page.Next != "":
			f.After = page.Next
		default:
			return nil
		}
	}
}

func exportRow(v Voter) []string {
	row := []string{v.Member, v.Name, v.Email, v.Language, string(v.State), "", "", "", v.ProposedBy, v.ApprovedBy, ""}
	if v.Address != nil {
		row[5] = v.Address.Hex()
	}
	if v.Number != nil {
		row[6] = strconv.FormatUint(uint64(*v.Number), 10)
	}
	if !v.Invited.IsZero() {
		row[7] = v.Invited.Format(time.RFC3339)
	}
	if v.Struck != nil {
		row[10] = fmt.Sprintf("%s by %s: %s", v.Struck.At.Format(time.RFC3339), v.Struck.By, v.Struck.Reason)
	}
	for i := range row {
		row[i] = harmless(row[i])
	}
	return row
}

// harmless keeps a spreadsheet from taking a value for a formula: an apostrophe in front makes it text
// (https://owasp.org/www-community/attacks/CSV_Injection).
func harmless(value string) string {
	if strings.IndexAny(value, "=+-@\t\r\n|%") == 0 || strings.HasPrefix(value, "＝") || strings.HasPrefix(value, "＋") ||
		strings.HasPrefix(value, "－") || strings.HasPrefix(value, "＠") {
		return "'" + value
	}
	return value
}
