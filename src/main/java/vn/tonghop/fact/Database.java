package vn.tonghop.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.archive.SideEffect;

/** The derived database of a workspace: embedded H2 in a folder, or in memory. */
public final class Database implements AutoCloseable {
    /** Raised with every change of the schema: a database of another number is thrown away and made anew. */
    private static final int SCHEMA = 4;

    /** Its files' name, without their endings. */
    static final String NAME = "tonghop";

    /** The ending of H2's own. */
    static final String FILE = ".mv.db";

    private static final String COPY = NAME + "-copy";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final JdbcConnectionPool pool;
    private final @Nullable Seal seal;

    /** @param seal put on when the database is closed; null for one that is then gone */
    private Database(String url, @Nullable Seal seal) {
        this.pool = JdbcConnectionPool.create(url, "", "");
        this.seal = seal;
    }

    /**
     * Opens the database of a folder; one that is damaged, or of another schema, is deleted and begun anew.
     *
     * @return an empty one then, to be filled from the ledger
     */
    public static Database open(Path folder) {
        try {
            Seal seal = Seal.of(folder);
            if (seal.isMissing()) {
                LOG.warn("database was left open, and is copied");
                copy(folder);
            } else if (!seal.open()) {
                LOG.warn("database is not what was closed, and made anew");
                return anew(folder);
            }
            Database database = openAsItIs(folder);
            if (database.hasSchema()) {
                return database;
            }
            database.close();
        } catch (DataAccessException e) {
            LOG.warn("database is unusable and made anew", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return anew(folder);
    }

    /** Deletes what is in a folder and begins an empty database there. */
    public static Database anew(Path folder) {
        delete(folder);
        Database database = openAsItIs(folder);
        database.create();
        return database;
    }

    private static Database openAsItIs(Path folder) {
        return new Database(url(folder, NAME), Seal.of(folder));
    }

    private static String url(Path folder, String name) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name)
                + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";
    }

    /**
     * Puts a copy of what was committed in the place of a database that a killed process left open. In the original H2 may
     * keep a row locked by a transaction that died with the process, and whoever changes that row waits for ever; reading
     * it does not.
     */
    private static void copy(Path folder) throws IOException {
        Path script = folder.resolve(COPY + ".sql");
        Path copy = folder.resolve(COPY + FILE);
        Files.deleteIfExists(copy);
        try (Database left = new Database(url(folder, NAME), null);
                Database fresh = new Database(url(folder, COPY), null)) {
            new JdbcTemplate(left.pool).query("script to ?", row -> {}, script.toString());
            new JdbcTemplate(fresh.pool).update("runscript from ?", script.toString());
        }
        Files.move(copy, folder.resolve(NAME + FILE), StandardCopyOption.ATOMIC_MOVE);
        Files.delete(script);
    }

    /** One that is gone when closed. */
    public static Database inMemory() {
        Database database = new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null);
        database.create();
        return database;
    }

    public DataSource dataSource() {
        return pool;
    }

    /** Does a piece of work whole or not at all. */
    public void transactionally(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> work.run());
        SideEffect.done("transaction committed", "by itself");
    }

    private boolean hasSchema() {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        Integer tables = jdbc.queryForObject(
                "select count(*) from information_schema.tables where table_name = 'SCHEMA_NUMBER'", Integer.class);
        return tables != null
                && tables == 1
                && Objects.equals(jdbc.queryForObject("select max(number) from schema_number", Integer.class), SCHEMA);
    }

    private void create() {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        try (var in = Objects.requireNonNull(Database.class.getResourceAsStream("schema.sql"))) {
            for (String statement : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
                if (!statement.isBlank()) {
                    jdbc.execute(statement);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.update("insert into schema_number values (?)", SCHEMA);
    }

    private static void delete(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            new JdbcTemplate(pool).execute("shutdown");
            if (seal != null) {
                seal.close();
            }
        } catch (DataAccessException | IOException e) {
            LOG.warn("database was not closed well", e);
        }
        pool.dispose();
    }
}
