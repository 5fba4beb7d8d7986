package main

import "regexp"

// plainWords are what libraries and the system say and what a person is told instead. They stand in order: a later row sees what the
// rows before it have made. said is a regular expression, compiled only when there is an error to tell.
var plainWords = []struct{ said, told string }{
	// The command line.
	{`expected a valid \d+ bit u?int but got ("[^"]*")`, `$1 is not a whole number that fits here`},
	{`expected u?int value but got "[^"]*" \(short flag\); perhaps try (\S+)\?`, `a negative number is written $1`},
	{`expected duration but got ("[^"]*"): time: [^;]*`, `$1 is not a length of time such as 90s, 30m or 2h`},
	{`parsing time ("[^"]*")(: extra text| as).*?(; see|$)`, `$1 is not a time such as 2027-03-08T18:00:00Z$3`},
	{`missing value, expecting "[^"]*"`, `its value is missing`},
	{`^expected "(<[^"]*>).*"`, `$1 is missing`},
	{`must be one of "(\w+)","(\w+)" but got`, `must be $1 or $2, not`},

	// Files.
	{`(?:open|stat|lstat|read|mkdir|unlinkat|rename|fork/exec) ([^:]+): no such file or directory`, `there is no file or folder $1`},
	{`(?:open|read|write) ([^:]+): is a directory`, `$1 is a folder, not a file`},
	{`("[^"]*") exists but is a directory`, `$1 is a folder, not a file`},
	{`("[^"]*") exists but is not a directory`, `$1 is a file, not a folder`},
	{`(?:open|stat|lstat|mkdir) ([^:]+): not a directory`, `$1: there is a file where a folder should be`},
	{`(?:open|mkdir) ([^:]+): file exists`, `$1 exists already`},
	{`(?:open|read|mkdir|stat|lstat|fork/exec) ([^:]+): permission denied`, `you may not use $1`},
	{`file is not a database \(\d+\)`, `the file is not a database`},

	// What is in them.
	{`(?:json: )?cannot unmarshal .* into Go struct field \w+\.(\S+) of type \S+`, `"$1" is of the wrong kind`},
	{`(?:json: )?cannot unmarshal (\w+) into Go value of type \S+`, `it holds a JSON $1 and not an object`},
	{`unexpected end of JSON input|unexpected EOF`, `it ends too early`},
	{`cannot be read: EOF`, `cannot be read: it is empty`},
	{`invalid character '[^']+'+ [a-z][^;)]*`, `it is not JSON`},
	{`(?:json: )?unknown field ("[^"]*")`, `there is no field $1`},

	// The network.
	{`(?:dial \w+ \S+: )?connect: connection refused`, `nothing listens there`},
	{`dial \w+: lookup (\S+?)(?: on \S+)?: [^;)]*`, `there is no host $1`},
	{`(?:dial \w+ \S+: )?(?:i/o timeout|connect: connection timed out|context deadline exceeded)(?: \(Client\.[^)]*\))?`, `it takes too long`},
	{`(?:dial \w+ \S+: connect|(?:read|write) \w+ \S+: (?:read|write)): `, ``},
	{`http: server gave HTTP response to HTTPS client|tls: first record does not look like a TLS handshake`, `it does not speak https: is http:// or ws:// right?`},
	{`(?:tls: failed to verify certificate: )?x509: `, `its certificate is not trusted: `},
	{`does not answer: 40[045] [A-Z][^:;)]*(?:: [^;)]*)?`, `is no endpoint of a chain: is it the address of the office, or is a part of it missing?`},
	{`does not answer: websocket: bad handshake[^;)]*`, `is no WebSocket endpoint of a chain`},
	{`does not answer: it is not JSON`, `is no endpoint of a chain: it answers with something else`},
	{`does not answer: EOF`, `does not answer: it broke off the connection`},
	{`listen tcp: address \S+: (?:missing port in address|invalid port|too many colons in address)`, `it is not HOST:PORT such as 127.0.0.1:8080`},
	{`listen tcp[46]?: lookup (\S+?)(?: on \S+)?: [^;)]*`, `there is no host $1`},
	{`listen tcp \S+: bind: address already in use`, `another program uses it`},
	{`listen tcp \S+: bind: permission denied`, `only the administrator of this machine may`},
	{`listen tcp \S+: bind: cannot assign requested address`, `it is not an address of this machine`},
}

// plainly is a sentence of an error for a person: in it, the words of libraries and of the system are replaced.
func plainly(err error) string {
	text := err.Error()
	for _, row := range plainWords {
		text = regexp.MustCompile(row.said).ReplaceAllString(text, row.told)
	}
	return text
}
