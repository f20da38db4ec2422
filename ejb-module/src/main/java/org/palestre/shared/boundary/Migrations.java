package org.palestre.shared.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.palestre.shared.MigrationFiles;

/**
 * Brings the database to the version that this code needs, once, before anything else touches it.
 *
 * <p>Two nodes that start together wait for each other: Flyway takes a lock in the database.
 */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .resourceProvider(new MigrationFiles(
                        Migrations.class.getProtectionDomain().getCodeSource().getLocation()))
                .javaMigrationClassProvider(List::of)
                .defaultSchema("public")
                .table("schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(false)
                .load()
                .migrate();
    }
}
