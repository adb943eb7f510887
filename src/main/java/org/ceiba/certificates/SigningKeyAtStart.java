package org.ceiba.certificates;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Fetches the signing key before anybody completes anything. To fetch it takes a connection of its own; inside a transaction
 * that holds an enrolment which all other connections wait for, there would be none left.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SigningKeyAtStart {

    @Inject
    private SigningKey key;

    @PostConstruct
    void fetch() {
        key.get();
    }
}
