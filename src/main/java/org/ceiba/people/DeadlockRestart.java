package org.ceiba.people;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;

/**
 * Does a boundary's transaction again when the database has chosen it as the victim of a deadlock and undone it whole
 * (SQL state 40001, which MySQL's manual, "Deadlocks in InnoDB", asks every program to expect). Stands around the
 * transaction, so only the outermost boundary repeats; what failed for any other reason fails at once.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class DeadlockRestart {

    private static final int ATTEMPTS = 5;
    private static final String ROLLED_BACK = "40001";

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object restart(InvocationContext call) throws Exception {
        boolean outermost = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failed) {
                if (!outermost || attempt == ATTEMPTS || !isVictim(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean isVictim(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ROLLED_BACK.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
