export type Standing = 'galler' | 'ersatt' | 'aterkallad' | 'dold';
