package org.palestre.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void aHashIsBcryptOfCostTenInTheFormatOfTheServersRealm() {
        assertThat(PasswordHash.of("palestre-demo")).matches("\\$2a\\$10\\$[./A-Za-z0-9]{53}");
    }

    @Test
    void itMatchesItsPasswordOnly() {
        String hash = PasswordHash.of("été à la plage");

        assertThat(PasswordHash.matches(hash, "été à la plage")).isTrue();
        assertThat(PasswordHash.matches(hash, "ete a la plage")).isFalse();
    }

    @Test
    void onePasswordHasAnotherHashEachTime() {
        assertThat(PasswordHash.of("palestre-demo")).isNotEqualTo(PasswordHash.of("palestre-demo"));
    }

    @Test
    void hashesMadeElsewhereAreRead() {
        String byPostgres = "$2a$10$pZSCljHzQ9c8VM3TBUvekuh4a540ZWrJMG0ReyeOKl5o98FJQYWgy";

        assertThat(PasswordHash.matches(byPostgres, "palestre-demo")).isTrue();
    }
}
