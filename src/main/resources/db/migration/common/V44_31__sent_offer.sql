-- A colleague asked for it: it rings on until somebody takes it, though no caller is on the line.
alter table verification_offer add column asked_for boolean default false not null;
