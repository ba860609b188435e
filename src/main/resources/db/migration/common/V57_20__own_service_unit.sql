-- The service unit as the CSO wrote it on the form of APKT itself, beside that of the call.
alter table escalation_case add column own_service_unit varchar(200);
