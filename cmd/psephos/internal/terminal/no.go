package terminal

// No is the error of a command that did its work and whose answer is no, such as an audit that fails. Its exit code differs from that of a
// command that could not be done.
type No string

// Error is the answer, a sentence for a person.
func (n No) Error() string { return string(n) }
