package trustee

// Areas are the values whose methods the page may call.
func (r *Room) Areas() []any { return []any{&Trustee{r}} }
