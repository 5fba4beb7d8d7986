package audit

import "context"

// SecretEvidence is what only secret elections have.
type SecretEvidence struct{}

var secretChecks []check

func (r *reader) readSecret(context.Context) error { return nil }
