//! What an executable says of itself: one type, three readers (ELF, Mach-O, PE).
