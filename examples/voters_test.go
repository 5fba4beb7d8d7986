package examples_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"psephos/examples"
)

var update = flag.Bool("update", false, "write voters.csv")

// names are given and family names by script, in the order in which people of that script write them.
var names = []struct{ given, family []string }{
	{ // Latin, with most of the marks that European languages put on it
		[]string{"Zoë", "Łucja", "Søren", "Íñigo", "Ștefan", "Ağça", "Þóra", "Žofie", "Gözde", "Renée", "Mária", "Jānis", "Õie", "Ġorġa"},
		[]string{"Ångström", "Żółkiewska", "Nørgård", "Muñoz", "Țîrlea", "Yıldız", "Jónsdóttir", "Dvořáková", "Çelik", "Lefèvre", "Szűcs", "Bērziņš", "Pärn", "Żammit"},
	},
	{ // Vietnamese, two marks on one letter
		[]string{"Nguyễn", "Trần", "Phạm", "Đặng"},
		[]string{"Thị Hương", "Quốc Dũng", "Mỹ Lệ", "Hữu Phước"},
	},
	{ // Cyrillic: Russian, Ukrainian, Bulgarian, Serbian
		[]string{"Ольга", "Їжак", "Йордан", "Љубица", "Семён", "Ґалина"},
		[]string{"Щербакова", "Євтушенко", "Ъглов", "Њежић", "Фёдоров", "Шевченко"},
	},
	{ // Greek
		[]string{"Ελένη", "Σπυρίδων", "Ιωάννα", "Ὀδυσσεύς"},
		[]string{"Παππά", "Ξενάκης", "Χριστοδούλου", "Αγγελόπουλος"},
	},
	{ // Arabic and Persian, from right to left, with a zero-width non-joiner
		[]string{"فاطمة", "محمّد", "نورالدین", "می\u200cترا"},
		[]string{"الخوارزمي", "ابن سينا", "خیّام", "علی\u200cزاده"},
	},
	{ // Hebrew, from right to left
		[]string{"רחל", "שמואל", "אביגיל"},
		[]string{"בן־דוד", "כהן", "לוי"},
	},
	{ // Han: family name first, no space
		[]string{"王", "李", "歐陽", "張", "𠮷田"},
		[]string{"小明", "秀英", "建國", "偉", "太郎"},
	},
	{ // Japanese with kana, Korean
		[]string{"さくら", "ゆうた", "김", "박"},
		[]string{"タカハシ", "ワタナベ", "민준", "서연"},
	},
	{ // Devanagari, Bengali, Tamil, with joined letters
		[]string{"श्रीनिवास", "प्रियंका", "রবীন্দ্র", "தமிழ்ச்செல்வி"},
		[]string{"क्षत्रिय", "ज्ञानेश्वर", "বন্দ্যোপাধ্যায়", "கிருஷ்ணமூர்த்தி"},
	},
	{ // Armenian, Georgian, Thai, Ethiopic
		[]string{"Արամ", "ნინო", "สมชาย", "አበበ"},
		[]string{"Խաչատրյան", "ჩხეიძე", "ศรีสุวรรณ", "ብርሃኑ"},
	},
}

// quoted are names that only come through if quotation marks, commas and line breaks are read right.
var quoted = []string{
	`"de la Cruz, María José"`, `"Seán ""Jackie"" O'Brien"`, "\"Anne-Marie\nvan der Berg\"", `"Smith, Jr., John"`,
	`"=HYPERLINK(""http://example.org"")"`, `""`, `"  Padded   Name  "`, `"Tab	Separated"`, `"Semicolon; Person"`, `"""Quoted"""`,
}

const voters = 1000

// badRows are put in after the rows with these numbers.
var badRows = map[int]string{
	100: `B001,Missing Mail,`,
	200: `B002,Bad Mail,bad.mail.example.org`,
	300: `B003,Twice Mailed,voter0001@example.org`,
	400: `M0002,Twice Numbered,b004@example.org`,
	500: `B005,Too,Many,b005@example.org`,
	600: `B006,Too Few`,
	700: `,No Number,b007@example.org`,
	800: `B008,   ,b008@example.org`,
	850: `B009,Bare "Quote" Inside,b009@example.org`,
	900: `B010,"Display Name","Somebody <b010@example.org>"`,
}

// generate makes the membership list; the same one every time.
func generate() []byte {
	var file bytes.Buffer
	file.WriteString("\xef\xbb\xbfid,name,email\r\n")
	for i := 1; i <= voters; i++ {
		fmt.Fprintf(&file, "M%04d,%s,%s\r\n", i, name(i), address(i))
		if row, there := badRows[i]; there {
			file.WriteString(row + "\r\n")
		}
	}
	return file.Bytes()
}

func name(i int) string {
	if i%97 == 0 && quoted[i/97-1] != `""` {
		return quoted[i/97-1]
	}
	script := names[i%len(names)]
	given, family := script.given[i/len(names)%len(script.given)], script.family[i*7/len(names)%len(script.family)]
	if script.given[0] == "王" {
		return given + family
	}
	return given + " " + family
}

// address spells one in fifty in capitals and one in sixty with space around, which are the same addresses.
func address(i int) string {
	switch plain := fmt.Sprintf("voter%04d@example.org", i); {
	case i%50 == 0:
		return strings.ToUpper(plain)
	case i%60 == 0:
		return "  " + plain + " "
	default:
		return plain
	}
}

// TestVotersCommitted keeps voters.csv what this file makes: go generate ./examples
func TestVotersCommitted(t *testing.T) {
	want := generate()
	if *update {
		if err := os.WriteFile("voters.csv", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(examples.Voters, want) {
		t.Fatal("voters.csv is not what the test makes: run go generate ./examples")
	}
	if !utf8.Valid(examples.Voters) {
		t.Error("voters.csv is not UTF-8")
	}
}
