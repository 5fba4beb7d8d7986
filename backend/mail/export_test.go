package mail

import "io"

// ParseReport exposes parseReport.
func ParseReport(message io.Reader) { _, _ = parseReport(message) }

// Redirect makes a server's messages go to another host with the settings of its own.
func Redirect(s *Server, host string) { s.host = host }
