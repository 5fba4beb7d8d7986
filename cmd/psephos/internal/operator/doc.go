// Package operator holds the commands of whoever runs an office: psephos serve and psephos office.
package operator
