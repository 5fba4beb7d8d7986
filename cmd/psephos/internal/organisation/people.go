package organisation

import (
	"encoding/csv"
	"io"
	"strings"
)

// people of the demo organisation: guests are for whoever tries Psephos, members are simulated.
var people = []struct {
	id, name, email string
	guest           bool
}{
	{"g1", "Guest One", "guest1@demo.example", true},
	{"g2", "Guest Two", "guest2@demo.example", true},
	{"g3", "Guest Three", "guest3@demo.example", true},
	{"g4", "Guest Four", "guest4@demo.example", true},
	{"g5", "Guest Five", "guest5@demo.example", true},
	{"m01", "Aino Virtanen", "aino@demo.example", false},
	{"m02", "Søren Kjær", "soren@demo.example", false},
	{"m03", "Γιώργος Παπαδόπουλος", "giorgos@demo.example", false},
	{"m04", "Оксана Шевченко", "oksana@demo.example", false},
	{"m05", "李 小龍", "li@demo.example", false},
	{"m06", "أمل حداد", "amal@demo.example", false},
	{"m07", "Noa Levi, נועה לוי", "noa@demo.example", false},
	{"m08", "Đặng Thị Mai", "mai@demo.example", false},
	{"m09", "Siobhán O'Brien", "siobhan@demo.example", false},
	{"m10", "Zoë \"Zo\" Müller", "zoe@demo.example", false},
	{"m11", "देवी शर्मा", "devi@demo.example", false},
	{"m12", "João da Silva", "joao@demo.example", false},
}

// membershipList is the people as the CSV file a registrar imports.
func membershipList() io.Reader {
	var list strings.Builder
	writer := csv.NewWriter(&list)
	_ = writer.Write([]string{"id", "name", "email"}) // a strings.Builder takes everything
	for _, person := range people {
		_ = writer.Write([]string{person.id, person.name, person.email})
	}
	writer.Flush()
	return strings.NewReader(list.String())
}
