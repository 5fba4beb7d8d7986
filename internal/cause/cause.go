// Package cause says why something failed, in words for a person, where libraries and the system have words of their own.
//
// It goes by the types and values of errors, never by their texts. Whoever makes an error about a file, JSON, a connection or a port words
// the cause with it: fmt.Errorf("read the key: %v", cause.File(err)). An error of a kind it does not know passes unchanged, and what it
// returns unwraps to the error that it was given, so errors.Is and errors.As go on working.
package cause

// cause is an error in other words.
type cause struct {
	words string
	err   error
}

func (c *cause) Error() string { return c.words }
func (c *cause) Unwrap() error { return c.err }

// worded is err in other words, or err itself if there are none.
func worded(err error, words string) error {
	if words == "" {
		return err
	}
	return &cause{words, err}
}
