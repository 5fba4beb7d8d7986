// Package organiser holds the commands of an organisation's administrator and organisers: psephos election and appoint.
package organiser
