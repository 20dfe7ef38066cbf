package dev.hearth.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.workspaces.Person;
import dev.hearth.workspaces.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTests {

    private static final Workspace.Id HERE = new Workspace.Id(7);

    @Test
    void whatAPeopleFieldHoldsIsReadAsTheSamePeople() {
        Field.People field = people(20).holding(List.of(person("U2"), person("U1")));

        assertThat(Field.People.read(HERE, field.value()))
                .hasValueSatisfying(read -> assertThat(read).containsExactlyInAnyOrder(person("U1"), person("U2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ben,cleo",
                "ben cleo",
                "@ben @cleo",
                " <@ben|Ben> <@cleo>",
                "ben, cleo;",
                "ben,cleo,ben",
                "ben\ncleo"
            })
    void peopleWereTypedOnceAndAreStillRead(String value) {
        assertThat(Field.People.read(HERE, value))
                .hasValueSatisfying(read -> assertThat(read).containsExactly(person("ben"), person("cleo")));
        assertThat(people(20).holding(value).handles()).containsExactly("ben", "cleo");
    }

    @Test
    void nothingNamesNobody() {
        assertThat(Field.People.read(HERE, " ,; "))
                .hasValueSatisfying(read -> assertThat(read).isEmpty());
        assertThat(people(20).handles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ben,<!channel>", "*!*", "be\u202En", "<@ben|Be n>", "<@ben><@cleo>", "ben\u0000"})
    void nonsenseIsNoPerson(String value) {
        assertThat(Field.People.read(HERE, value)).isEmpty();
    }

    @Test
    void aFieldOpensWithAtMostAsManyAsItTakes() {
        assertThat(people(2).holding("a,b,c").handles()).containsExactly("a", "b");
    }

    private static Field.People people(int most) {
        return new Field.People("who", "Who?", "", "", true, most);
    }

    private static Person person(String handle) {
        return new Person(HERE, handle);
    }
}
