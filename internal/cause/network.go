package cause

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"syscall"
)

// Network says why a connection failed, or an HTTP request that got no answer. The subject of the words is whoever was called: "it", "its".
func Network(err error) error {
	return worded(err, ofNetwork(err))
}

func ofNetwork(err error) string {
	var dns *net.DNSError
	var timeout net.Error
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return ""
	case errors.As(err, &dns) && !dns.Timeout():
		return "there is no host " + dns.Name
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return "it takes too long"
	case errors.Is(err, syscall.ECONNREFUSED):
		return "nothing listens there"
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, syscall.ECONNRESET), errors.Is(err, net.ErrClosed):
		return "it broke off the connection"
	case errors.As(err, &syntax):
		return "it answers with something that is not JSON"
	}
	if words := ofTLS(err); words != "" {
		return words
	}
	return ofDial(err)
}

func ofTLS(err error) string {
	var record tls.RecordHeaderError
	var host x509.HostnameError
	var invalid x509.CertificateInvalidError
	var unknown x509.UnknownAuthorityError
	var certificate *tls.CertificateVerificationError
	switch {
	case errors.Is(err, http.ErrSchemeMismatch), errors.As(err, &record):
		return "it does not speak https: is http:// or ws:// right?"
	case errors.As(err, &host):
		return "its certificate is not trusted: it is for another host"
	case errors.As(err, &unknown):
		return "its certificate is not trusted: this computer does not know who signed it"
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return "its certificate is not trusted: it has expired or is not valid yet"
	case errors.As(err, &invalid), errors.As(err, &certificate):
		return "its certificate is not trusted"
	}
	return ""
}

// ofDial leaves the calls and addresses out of what the system says.
func ofDial(err error) string {
	var call *os.SyscallError
	var dial *net.OpError
	var request *url.Error
	switch {
	case errors.As(err, &call):
		return call.Err.Error()
	case errors.As(err, &dial):
		return dial.Err.Error()
	case errors.As(err, &request):
		return request.Err.Error()
	}
	return ""
}

// Listen says why a port cannot be listened on.
func Listen(err error) error {
	var address *net.AddrError
	var dns *net.DNSError
	switch {
	case errors.As(err, &address):
		return worded(err, "it is not HOST:PORT such as 127.0.0.1:8080")
	case errors.As(err, &dns):
		return worded(err, "there is no host "+dns.Name)
	case errors.Is(err, syscall.EADDRINUSE):
		return worded(err, "another program uses it")
	case errors.Is(err, syscall.EADDRNOTAVAIL):
		return worded(err, "it is not an address of this machine")
	case errors.Is(err, fs.ErrPermission):
		return worded(err, "only the administrator of this machine may")
	}
	return worded(err, ofDial(err))
}
