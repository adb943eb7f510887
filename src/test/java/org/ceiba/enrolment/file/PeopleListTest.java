package org.ceiba.enrolment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ceiba.enrolment.EnrolmentState;
import org.ceiba.shared.DomainException;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTest {

    private static final LineReader READER =
            new LineReader(ZoneId.of("America/Tegucigalpa"), Instant.parse("2026-11-24T12:00:00Z"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "email,given_name,family_name,country\nana@muni.gob.hn,Ana,Núñez,HN\n",
                "Correo electrónico;Nombres;Apellidos;País\r\nana@muni.gob.hn;Ana;Núñez;Honduras\r\n",
                "Courriel\tPrénom\tNom\tPays\nANA@muni.gob.hn\tAna\tNúñez\tHonduras",
                "E-mail,Nome,Sobrenome,País\n\"ana@muni.gob.hn\",\"Ana\",\"Núñez\",honduras\n\n"
            })
    void shouldUnderstandHeadersAndSeparatorsOfTheRegion(String text) {
        for (byte[] file : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16),
                text.getBytes(Charset.forName("windows-1252")))) {
            PeopleList list = PeopleList.read(file);
            assertThat(list.lines()).hasSize(1);
            ListedPerson person = READER.read(list.lines().get(0));
            assertThat(person.email().value()).isEqualTo("ana@muni.gob.hn");
            assertThat(person.familyName()).isEqualTo("Núñez");
            assertThat(person.country()).isEqualTo("HN");
            assertThat(person.line()).isEqualTo(2);
        }
    }

    @Test
    void shouldReadWordsOfEveryLanguageAndMomentsAsTheyAreWritten() {
        ListedPerson person = read(
                "email,given_name,family_name,country,sex,institution_type,language,status,status_at,phone",
                "a@b.hn,Ana,Paz,Brésil,Mujer,Gobierno local,Português,Concluida,31/8/2021,555");
        assertThat(person.country()).isEqualTo("BR");
        assertThat(person.sex()).isEqualTo("female");
        assertThat(person.institutionType()).isEqualTo("local-government");
        assertThat(person.language()).isEqualTo("pt");
        assertThat(person.status()).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(person.statusAt()).isEqualTo("2021-08-31T06:00:00Z");
    }

    @Test
    void shouldNameTheColumnOfWhatCannotBe() {
        assertFault("country", "a@b.hn,Ana,Paz,Narnia,,");
        assertFault("email", "a@b,Ana,Paz,HN,,");
        assertFault("familyName", "a@b.hn,Ana,,HN,,");
        assertFault("status", "a@b.hn,Ana,Paz,HN,happy,");
        assertFault("status_at", "a@b.hn,Ana,Paz,HN,enrolled,someday");
        assertFault("status_at", "a@b.hn,Ana,Paz,HN,enrolled,2031-01-01");
        assertFault("status", "a@b.hn,Ana,Paz,HN,,2021-01-01");
    }

    @Test
    void shouldReadTheFirstSheetOfAWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(file, "Ceiba", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lista");
            List<String> header = List.of("email", "nombre", "apellido", "país", "estado", "fecha de estado");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "ana@muni.gob.hn");
            sheet.value(1, 1, "Ana");
            sheet.value(1, 2, "Paz");
            sheet.value(1, 3, "El Salvador");
            sheet.value(1, 4, "inscrita");
            sheet.value(1, 5, java.time.LocalDate.of(2021, 8, 31));
            sheet.style(1, 5).format("yyyy-mm-dd").set();
        }
        PeopleList list = PeopleList.read(file.toByteArray());
        ListedPerson person = READER.read(list.lines().get(0));
        assertThat(person.country()).isEqualTo("SV");
        assertThat(person.status()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(person.statusAt()).isEqualTo("2021-08-31T06:00:00Z");
    }

    @Test
    void shouldRefuseWhatIsNoListAndSayHowToMendIt() {
        assertFile("", "empty");
        assertFile("email,country\na@b.hn,HN", "columns");
        assertFile("email,mail,given_name,family_name,country\n", "columnTwice");
        assertFile("PK\u0003\u0004 not a workbook", "damaged");
        assertFile("\u0000\u0001\u0002", "kind");
        assertThat(PeopleList.read("email,given_name,family_name,country,phone\n".getBytes(StandardCharsets.UTF_8))
                        .unknown())
                .containsExactly("phone");
    }

    @Property(tries = 300)
    void shouldReadAnyBytesOrSayThatTheyAreNoList(@ForAll byte[] file) {
        try {
            PeopleList.read(file);
        } catch (DomainException said) {
            assertThat(said.field()).isEqualTo("file");
        }
    }

    private static void assertFile(String text, String reason) {
        byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> PeopleList.read(file)).hasMessage("enrolment.fault.file." + reason);
    }

    private static void assertFault(String field, String line) {
        assertThatThrownBy(() -> read("email,given_name,family_name,country,status,status_at", line))
                .isInstanceOfSatisfying(DomainException.class, fault -> assertThat(fault.field())
                        .isEqualTo(field));
    }

    private static ListedPerson read(String header, String line) {
        return READER.read(PeopleList.read((header + "\n" + line).getBytes(StandardCharsets.UTF_8))
                .lines()
                .get(0));
    }
}
