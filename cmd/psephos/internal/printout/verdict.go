package printout

import (
	"strings"

	"psephos/audit"
	"psephos/cmd/psephos/internal/terminal"
)

// Verdict is nil for an election that passed; else it is a terminal.No that names the checks that failed.
func Verdict(result *audit.Report) error {
	failed := result.FailedChecks()
	if result.Verdict == audit.Passed && len(failed) == 0 {
		return nil
	}
	ids := make([]string, len(failed))
	for i, check := range failed {
		ids[i] = check.ID
	}
	return terminal.No("the audit failed: " + strings.Join(ids, ", "))
}
